// What the class really has, against what custom-elements.json says of it: the class is imported and asked.
import type { Component } from '../../library/fixtures.ts';
import { fault, type Fault } from '../../run/fault.ts';
import type { Declaration } from '../lib/facts.ts';
import type { ImportedClass } from '../lib/import-child.ts';
import { imported } from '../lib/imports.ts';
import { membersOf } from './described.ts';

/** What HTML, Lit and the base classes call, and nobody else. */
const LIFE_CYCLE =
  /^(connected|disconnected|adopted|connectedMove|attributeChanged|form\w+)Callback$|^(update|updated|firstUpdated|willUpdate|shouldUpdate|render|createRenderRoot|handleEvent)$/;

const WRITE = 'Write a JSDoc comment on it in the class, or make it private (#), and build again.';
const DROP = 'Take it out of the JSDoc, or declare it in the class, and build again.';

function classFaults({ attributes, members }: ImportedClass, declaration: Declaration): Fault[] {
  const element = `<${declaration.tagName}>`;
  const documented = {
    attribute: (declaration.attributes ?? []).map(({ name }) => name),
    member: (declaration.members ?? []).map(({ name }) => name),
  };
  const publicOnes = members.filter((name) => !LIFE_CYCLE.test(name));
  // A property that stands only on the instance is not asked for: the class does not tell.
  const promised = membersOf(declaration)
    .filter(({ static: shared, attribute }) => !shared && attribute)
    .map(({ name }) => name);
  return [
    ...attributes
      .filter((name) => !documented.attribute.includes(name))
      .map((name) => fault(element, `its code observes the attribute "${name}", which is not documented`, WRITE)),
    ...publicOnes
      .filter((name) => !documented.member.includes(name))
      .map((name) => fault(element, `its code has "${name}", which is not documented`, WRITE)),
    ...promised
      .filter((name) => !publicOnes.includes(name))
      .map((name) => fault(element, `"${name}" is documented and its code has no such property`, DROP)),
  ];
}

export async function codeFaults(component: Component, declarations: Declaration[]): Promise<Fault[]> {
  const result = await imported(component, 'node');
  if (!result || result.error) return [];
  return declarations.flatMap((declaration) => {
    const type = result.classes.find(({ name }) => name === declaration.name);
    if (!type)
      return [
        fault(
          `<${declaration.tagName}>`,
          `${component.name}.ts does not export ${declaration.name}`,
          'Export the class, or export it on from there.',
        ),
      ];
    return classFaults(type, declaration);
  });
}
