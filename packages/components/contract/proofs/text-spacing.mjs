/** WCAG 1.4.12: what a citizen sets takes effect, and nothing is cut off or hidden by it. */
const measure = () => {
  const faults = [];
  for (const node of document.querySelectorAll('#fixture *')) {
    const text = [...node.childNodes].some((child) => child.nodeType === Node.TEXT_NODE && child.data.trim());
    if (!text || !node.checkVisibility()) continue;
    const name = `<${node.localName}> "${node.textContent.trim().slice(0, 30)}"`;
    const style = getComputedStyle(node);
    const size = parseFloat(style.fontSize);
    if (Math.abs(parseFloat(style.letterSpacing) - 0.12 * size) > 0.1)
      faults.push(`${name}: letter-spacing stays ${style.letterSpacing}`);
    if (Math.abs(parseFloat(style.lineHeight) - 1.5 * size) > 0.5)
      faults.push(`${name}: line-height stays ${style.lineHeight}`);
    if (Math.abs(parseFloat(style.wordSpacing) - 0.16 * size) > 0.1)
      faults.push(`${name}: word-spacing stays ${style.wordSpacing}`);
    const cut =
      style.overflow !== 'visible' &&
      style.display !== 'inline' &&
      (node.scrollHeight > node.clientHeight + 1 || node.scrollWidth > node.clientWidth + 1);
    if (cut) faults.push(`${name} is cut off`);
  }
  for (const node of document.querySelectorAll('#fixture p')) {
    const style = getComputedStyle(node);
    if (node.checkVisibility() && Math.abs(parseFloat(style.marginBottom) - 2 * parseFloat(style.fontSize)) > 0.5)
      faults.push(`<p> "${node.textContent.trim().slice(0, 30)}": space after it stays ${style.marginBottom}`);
  }
  return faults;
};

export default {
  name: 'text-spacing',
  why: 'WCAG 2.2, 1.4.12: people with dyslexia or low vision widen text to be able to read it.',
  async prove({ load, variant }) {
    const page = await load({ ...variant, with: 'spacing' });
    return [...(await page.evaluate(measure)), ...(await page.evaluate(sideways))];
  },
};

/** Content wider than the window has to be scrolled sideways, line by line. */
export function sideways() {
  const { scrollWidth, clientWidth } = document.documentElement;
  return scrollWidth > clientWidth + 1 ? [`the page is ${scrollWidth} px wide in a window of ${clientWidth}`] : [];
}
