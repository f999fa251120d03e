// Runs in the page: what must hold after each act.
{
  const { FUZZ } = window;
  const { TYPED, nameOf, short } = FUZZ;
  type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;
  const NOT_TYPED = /^(submit|button|reset|image|hidden|file)$/;

  const isBox = (control: Control): control is HTMLInputElement => /^(checkbox|radio)$/.test(control.type);
  const answerOf = (control: Control) => (isBox(control) ? control.checked : control.value);

  /** As somebody fills it in; the element hears of it. */
  const fill = (control: Control) => {
    control.focus();
    if (isBox(control)) control.checked = true;
    else if (control instanceof HTMLSelectElement) control.selectedIndex = control.options.length - 1;
    else control.value = TYPED[control.type] ?? 'Wat ik typte';
    for (const type of ['input', 'change']) control.dispatchEvent(new Event(type, { bubbles: true }));
  };

  FUZZ.typeIn = (place) => {
    const controls = [...place.querySelectorAll<Control>('input, select, textarea')].filter(
      ({ type }) => !NOT_TYPED.test(type),
    );
    controls.forEach(fill);
    // A radio that is chosen lets go of the others: what counts is what stands there when all is typed.
    const answers = new Map(controls.map((control) => [control, answerOf(control)]));
    return () => {
      const lost = controls.find((control) => control.isConnected && answers.get(control) !== answerOf(control));
      return (
        lost && {
          element: nameOf(lost),
          rule: `what was typed, ${short(answers.get(lost))}, became ${short(answerOf(lost))}`,
        }
      );
    };
  };

  const everything = (root: Document | ShadowRoot): Element[] =>
    [...root.querySelectorAll('*')].flatMap((node) => [node, ...(node.shadowRoot ? everything(node.shadowRoot) : [])]);

  const harms = (node: Element) =>
    node.hasAttribute('data-injected') ||
    [...node.attributes].some(
      ({ name, value }) =>
        /^on/.test(name) || (/^(href|src|action|formaction)$/.test(name) && /^\s*javascript:/i.test(value)),
    );

  FUZZ.watchMarkup = (written) => {
    let called = false;
    window.injected = () => (called = true);
    return () => {
      const all = everything(document);
      const bad = all.find(harms);
      if (bad || called) return { element: bad ? nameOf(bad) : 'page', rule: 'a value was read as markup' };
      const foreign = all.find(
        (node) => node.getRootNode() === document && !written.has(node) && !node.closest(window.library.added),
      );
      return (
        foreign && {
          element: nameOf(foreign),
          rule: `nobody wrote it, and it is not marked with ${window.library.own}`,
        }
      );
    };
  };
}
