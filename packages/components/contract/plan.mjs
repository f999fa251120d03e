// Which proofs are run on what, and how each is looked at.
import { proofs as all } from './proofs.mjs';
import { usual } from './variants.mjs';

/**
 * @typedef {object} Task
 * @property {import('./fixtures.mjs').Component} component
 * @property {import('./fixtures.mjs').Fixture} [fixture] None when the component is proved as a whole.
 * @property {import('./proofs.mjs').Proof} proof
 * @property {import('./variants.mjs').Variant} variant
 *
 * @typedef {object} Group What one browser does in a row.
 * @property {string} name `button/busy`, or `button` for the component as a whole.
 * @property {Task[]} tasks
 */

/**
 * The looks a proof wants. In a selection the first example of a component is seen in all of them, and each other one in one,
 * another each time, so that all are seen and all examples are.
 */
function looks({ variants = [usual] }, index, full) {
  return full || index === 0 ? variants : [variants[index % variants.length]];
}

/**
 * @param {import('./fixtures.mjs').Component[]} components
 * @param {object} [options]
 * @param {boolean} [options.full] Every look of every example instead of a selection.
 * @param {(name: string) => boolean} [options.wanted] Which proofs.
 * @param {(name: string) => boolean} [options.examples] Which examples.
 * @returns {Group[]}
 */
export function plan(components, { full = false, wanted = () => true, examples = () => true } = {}) {
  const proofs = all.filter(({ name }) => wanted(name));
  const whole = proofs.filter((proof) => proof.of === 'component');
  const each = proofs.filter((proof) => proof.of !== 'component');
  return components
    .flatMap((component) => [
      {
        name: component.name,
        tasks: whole.map((proof) => ({ component, proof, variant: usual })),
      },
      ...component.examples
        .map((fixture, index) => ({
          name: `${component.name}/${fixture.example}`,
          example: fixture.example,
          tasks: each.flatMap((proof) =>
            looks(proof, index, full).map((variant) => ({ component, fixture, proof, variant })),
          ),
        }))
        .filter(({ example }) => examples(example)),
    ])
    .filter(({ tasks }) => tasks.length);
}
