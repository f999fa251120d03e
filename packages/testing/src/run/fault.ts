// What a proof says when something is wrong, so that whoever reads it knows where to look and what to write.

/**
 * @typedef {object} Fault
 * @property {string} element What it is about: a tag with the beginning of its text, or a file.
 * @property {string} rule What should hold and does not.
 * @property {string} todo What to do about it.
 * @property {string} [picture] Where a picture of it is kept.
 * @property {string[]} [criteria] The success criteria that it breaks, where they are fewer than those of the proof.
 */

/**
 * @param {string} element
 * @param {string} rule
 * @param {string} todo
 * @param {Partial<Fault>} [more]
 * @returns {Fault}
 */
export const fault = (element, rule, todo, more = {}) => ({ element, rule, todo, ...more });

/** @param {Fault} fault */
export const say = ({ element, rule, todo, picture }) =>
  `${element}: ${rule}. ${todo}${picture ? ` Picture: ${picture}` : ''}`;
