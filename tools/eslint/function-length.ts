// A function has at most 30 lines, a render() 40: ESLint's own rule knows one length only.

/** @type {import('eslint').Rule.RuleModule} */
export const functionLength = {
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
      ':function'(node) {
        const name = nameOf(node);
        const limit = name === 'render' ? render : max;
        const lines = node.loc.end.line - node.loc.start.line + 1;
        if (lines > limit) context.report({ node, messageId: 'long', data: { name, lines, max: limit } });
      },
    };
  },
};

function nameOf({ id, parent }) {
  const name = id?.name ?? parent?.key?.name ?? parent?.id?.name;
  return name ?? 'This function';
}
