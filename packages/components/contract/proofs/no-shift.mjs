/** Where every authored node stands, in the order of the page. What elements add themselves is left out. */
const boxes = () => {
  const found = [];
  for (const node of document.querySelectorAll('#fixture *')) {
    if (node.closest('[data-naast]')) continue;
    const { x, y, width, height } = node.getBoundingClientRect();
    found.push({
      node: `<${node.localName}>${node.id ? `#${node.id}` : ''}`,
      box: [x, y, width, height].map((value) => Math.round(value * 10) / 10).join(' '),
    });
  }
  return found;
};

const shifts = () =>
  new Promise((resolve) => {
    let sum = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) sum += entry.value;
    }).observe({ type: 'layout-shift', buffered: true });
    requestAnimationFrame(() => requestAnimationFrame(() => resolve(sum)));
  });

/** No authored box is elsewhere with script than without, and nothing jumps when it arrives. */
export default {
  name: 'no-shift',
  why: 'A page that jumps when its script arrives makes people press the wrong thing; Core Web Vitals count it (CLS).',
  async prove({ load, variant }) {
    const without = await (await load({ ...variant, script: 'off' })).evaluate(boxes);
    const page = await load(variant);
    const jumped = await page.evaluate(shifts);
    const upgraded = await page.evaluate(boxes);
    const moved = upgraded.filter(({ box }, index) => box !== without[index]?.box);
    return [
      ...(upgraded.length === without.length
        ? []
        : [`${without.length} authored nodes became ${upgraded.length}: mark own nodes with data-naast`]),
      ...moved
        .slice(0, 5)
        .map(
          ({ node, box }) =>
            `${node} stands at ${box} with script and at ${without[upgraded.findIndex((one) => one.box === box && one.node === node)]?.box} without`,
        ),
      ...(jumped > 0 ? [`layout shift ${jumped.toFixed(4)}`] : []),
    ];
  },
};
