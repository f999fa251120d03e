// Which proofs are run on what, and how each is looked at.
import type { Component, Fixture } from '../library/fixtures.ts';
import { usual, type Variant } from '../look/variants.ts';
import { proofs as all, type Proof } from '../proofs/proofs.ts';

export interface Task {
  component: Component;
  /** None when the component is proved as a whole. */
  fixture?: Fixture;
  proof: Proof;
  variant: Variant;
}

/** What one browser does in a row. */
export interface Group {
  /** `button/busy`, or `button` for the component as a whole. */
  name: string;
  tasks: Task[];
}

/** In how many looks the first example of a component is seen in a selection. */
const FIRST = 2;

/**
 * The looks a proof wants. In a selection each example is seen in one, the first of a component in some, others each time, so
 * that every example is seen and every look is.
 *
 * @param {import('../proofs/proofs.ts').Proof} proof
 * @param {number} turn How many examples came before this one.
 * @param {number} most
 */
function looks({ variants = [usual] }, turn, most) {
  const count = Math.min(most, variants.length);
  return Array.from({ length: count }, (_, index) => variants[(turn + index) % variants.length]);
}

/** Pages of one kind differ in words only: a selection looks at the first. */
const firstOfKind = (examples) =>
  examples.filter(({ kind }, index) => !kind || examples.findIndex((one) => one.kind === kind) === index);

/** What a selection asks of the example with this number: the proofs that take long only of the first, or not of pages of data. */
const selected = (proofs, { generated }, index) =>
  proofs.filter(({ thorough, grows }) => !(thorough && index > 0) && !(grows && generated));

/**
 * @param {import('../library/fixtures.ts').Component[]} components
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
  let turn = 0;
  const tasksFor = (component, fixture, index) => {
    const most = full ? Infinity : index === 0 ? FIRST : 1;
    const tasks = (full ? each : selected(each, component, index)).flatMap((proof) =>
      looks(proof, turn, most).map((variant) => ({ component, fixture, proof, variant })),
    );
    turn += index === 0 ? FIRST : 1;
    return tasks;
  };
  return components
    .flatMap((component) => [
      {
        name: component.name,
        tasks: component.pages ? [] : whole.map((proof) => ({ component, proof, variant: usual })),
      },
      ...(full ? component.examples : firstOfKind(component.examples))
        .map((fixture, index) => ({
          name: `${component.name}/${fixture.example}`,
          example: fixture.example,
          tasks: tasksFor(component, fixture, index),
        }))
        .filter(({ example }) => examples(example)),
    ])
    .filter(({ tasks }) => tasks.length);
}
