// Which proofs are run on what, and how each is looked at.
import type { Component, Fixture } from '../library/fixtures.ts';
import { nameOf, usual, type Variant } from '../look/variants.ts';
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

export interface Choice {
  /** Every look of every example instead of a selection. */
  full?: boolean;
  /** Which proofs. */
  wanted?: (name: string) => boolean;
  /** Which examples. */
  examples?: (name: string) => boolean;
  /** Which part of the groups, and in how many parts they are cut: `[1, 4]`. */
  shard?: readonly [number, number];
}

/**
 * The looks a proof wants. In a selection each example is seen in one, the first of a component in some, others each time, so
 * that every example is seen and every look is.
 *
 * @param turn How many examples came before this one.
 */
function looks({ variants = [usual] }: Proof, turn: number, most: number): Variant[] {
  const from = turn % variants.length;
  return [...variants.slice(from), ...variants.slice(0, from)].slice(0, most);
}

/** Pages of one kind differ in words only: a selection looks at the first. */
const firstOfKind = (examples: Fixture[]): Fixture[] =>
  examples.filter(({ kind }, index) => !kind || examples.findIndex((one) => one.kind === kind) === index);

/** What a selection asks of the example with this number: the proofs that take long only of the first, or not of pages of data. */
const selected = (proofs: Proof[], { generated }: Component, index: number): Proof[] =>
  proofs.filter(({ thorough, grows }) => !(thorough && index > 0) && !(grows && generated));

/** Who is given tools looks first, then who only looks; the page that these have had is taken over by the first who acts. */
const rank = ({ proof: { reads } }: Task): number => (reads === true ? 1 : reads ? 0 : 2);

/** The proofs of one look after each other, so that those who only look share its page. */
const inOrder = (tasks: Task[]): Task[] =>
  Object.values(Object.groupBy(tasks, ({ variant }) => nameOf(variant))).flatMap((own = []) =>
    own.toSorted((one, other) => rank(one) - rank(other)),
  );

function groupsOf(
  component: Component,
  whole: Task[],
  examples: Fixture[],
  tasksFor: (one: Fixture, at: number) => Task[],
) {
  const each = examples.map((fixture, index) => ({
    name: `${component.name}/${fixture.example}`,
    example: fixture.example,
    tasks: inOrder(tasksFor(fixture, index)),
  }));
  return [{ name: component.name, example: null, tasks: component.pages ? [] : whole }, ...each];
}

export function plan(components: Component[], choice: Choice = {}): Group[] {
  const { full = false, wanted = () => true, examples = () => true, shard: [part, parts] = [1, 1] } = choice;
  const proofs = all.filter(({ name }) => wanted(name));
  const whole = proofs.filter((proof) => proof.of === 'component');
  const each = proofs.filter((proof) => proof.of !== 'component');
  let turn = 0;
  const groups = components.flatMap((component) => {
    const tasksFor = (fixture: Fixture, index: number) => {
      const most = full ? Infinity : index === 0 ? FIRST : 1;
      const asked = full ? each : selected(each, component, index);
      const tasks = asked.flatMap((proof) =>
        looks(proof, turn, most).map((variant) => ({ component, fixture, proof, variant })),
      );
      turn += index === 0 ? FIRST : 1;
      return tasks;
    };
    const ofWhole = whole.map((proof) => ({ component, proof, variant: usual }));
    return groupsOf(component, ofWhole, full ? component.examples : firstOfKind(component.examples), tasksFor);
  });
  return groups
    .filter(({ example, tasks }) => tasks.length && (example === null || examples(example)))
    .filter((_, index) => index % parts === part - 1)
    .map(({ name, tasks }) => ({ name, tasks }));
}
