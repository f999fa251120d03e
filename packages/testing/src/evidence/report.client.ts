// Shows the results that are asked for, says how many, and opens everything for print.
{
  const form = document.querySelector<HTMLFormElement>('.filters');
  const sum = form?.querySelector('output');
  const rows = [...document.querySelectorAll<HTMLElement>('tr[data-proof]')];
  const wanted = () =>
    [...(form?.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[data-filter]') ?? [])]
      .filter(({ value }) => value)
      .map(({ dataset, value }): [string, string] => [dataset.filter ?? '', value]);
  const fits = (row: HTMLElement, [key, value]: [string, string]) =>
    key === 'words' ? row.textContent?.toLowerCase().includes(value.toLowerCase()) : row.dataset[key] === value;
  const show = () => {
    const asked = wanted();
    for (const row of rows) row.hidden = !asked.every((one) => fits(row, one));
    if (sum) sum.value = `${rows.filter((row) => !row.hidden).length} of ${rows.length} results`;
  };
  form?.addEventListener('input', show);
  form?.addEventListener('submit', (event) => event.preventDefault());
  addEventListener('beforeprint', () => {
    for (const one of document.querySelectorAll('details')) one.open = true;
  });
  show();
}
