// An error summary takes the focus when its page comes. In a frame on a docs page it would take it from the reader, and
// scroll the page to it; so nothing takes the focus there before the page has come.
if (window.parent !== window) {
  const { focus } = HTMLElement.prototype;
  HTMLElement.prototype.focus = () => {};
  addEventListener('load', () => requestAnimationFrame(() => (HTMLElement.prototype.focus = focus)));
}
