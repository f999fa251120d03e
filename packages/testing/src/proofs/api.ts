import { fault } from '../run/fault.ts';
import { declarationsOf } from './lib/facts.ts';
import { codeFaults } from './api/code.ts';
import { exampleFaults } from './api/examples.ts';
import { fileFaults } from './api/files.ts';
import { describedFaults } from './api/described.ts';
import { eventFaults } from './api/events.ts';
import type { Proof } from './proofs.ts';

const proof: Proof = {
  name: 'api',
  title:
    'Everything public is documented with its type and default, shown in an example, and there in the code; and the other way round.',
  why: 'What is not written down is found out by trying, and used wrongly; what is written down and not there costs an afternoon.',
  source: 'https://github.com/webcomponents/custom-elements-manifest',
  criteria: [],
  of: 'component',
  async prove({ component }) {
    const declarations = declarationsOf(component);
    if (component.wrong && !declarations) return null;
    if (!declarations?.length)
      return [
        fault(
          'custom-elements.json',
          `it names no element of ${component.name}`,
          'Write @tagname in the JSDoc of the class, and build again.',
        ),
      ];
    return [
      ...fileFaults(component, declarations),
      ...declarations.flatMap(describedFaults),
      ...(await codeFaults(component, declarations)),
      ...eventFaults(component, declarations),
      ...(await exampleFaults(component, declarations)),
    ];
  },
};

export default proof;
