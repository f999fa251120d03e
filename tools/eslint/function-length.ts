// A function has at most 30 lines, a render() 40: ESLint's own rule knows one length only.
import type { Rule } from 'eslint';

export const functionLength: Rule.RuleModule = {
  meta: {
    type: 'suggestion',
    schema: [
      {
        type: 'object',
        properties: { max: { type: 'integer' }, render: { type: 'integer' } },
        additionalProperties: false,
      },
    ],
    messages: {
      long: '{{name}} has {{lines}} lines, more than {{max}}. Give a part of it a name and make that a function of its own.',
    },
  },
  create(context) {
    const { max = 30, render = 40 } = context.options[0] ?? {};
    return {
      ':function'(node: Rule.Node) {
        const name = nameOf(node);
        const limit = name === 'render' ? render : max;
        const { start, end } = node.loc ?? { start: { line: 0 }, end: { line: 0 } };
        const lines = end.line - start.line + 1;
        if (lines > limit) context.report({ node, messageId: 'long', data: { name, lines, max: limit } });
      },
    };
  },
};

/** A function has its own name, or that of the property or variable that holds it. */
interface Holder {
  id?: { name?: string } | null;
  key?: { name?: string };
  parent?: Holder;
}

function nameOf(node: Rule.Node): string {
  const { id, parent } = node as Holder;
  return id?.name ?? parent?.key?.name ?? parent?.id?.name ?? 'This function';
}
