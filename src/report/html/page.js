// SPDX-License-Identifier: EUPL-1.2
// Sorts and searches long tables, and opens what is folded when the page is printed. The page is complete
// without it; what it adds carries data-script.
(() => {
  'use strict';
  const words = document.body.dataset;
  const make = (name, properties) => {
    const element = Object.assign(document.createElement(name), properties);
    element.dataset.script = '';
    return element;
  };

  const valueOf = (row, column) => {
    const cell = row.cells[column];
    if (cell.dataset.order !== undefined) return Number(cell.dataset.order);
    const text = cell.textContent.trim();
    return /^\d+$/.test(text) ? Number(text) : text;
  };
  const compare = (a, b) => typeof a === 'number' && typeof b === 'number' ? a - b
    : typeof a === typeof b ? a.localeCompare(b, document.documentElement.lang, {numeric: true})
    : typeof a === 'number' ? -1 : 1;

  const sortBy = (table, heading) => {
    const direction = heading.getAttribute('aria-sort') === 'ascending' ? 'descending' : 'ascending';
    const sign = direction === 'ascending' ? 1 : -1;
    for (const other of table.tHead.rows[0].cells) other.removeAttribute('aria-sort');
    heading.setAttribute('aria-sort', direction);
    const body = table.tBodies[0];
    const rows = [...body.rows].map((row, index) => ({row, index, value: valueOf(row, heading.cellIndex)}));
    rows.sort((a, b) => sign * compare(a.value, b.value) || a.index - b.index);
    body.append(...rows.map((one) => one.row));
  };

  const addSearch = (table, number) => {
    const box = make('div', {className: 'tools'});
    const label = make('label', {textContent: words.search, htmlFor: `zoek-${number}`});
    const input = make('input', {type: 'search', id: `zoek-${number}`});
    const status = make('span', {});
    status.setAttribute('role', 'status');
    box.append(label, input, status);
    table.closest('.scroll').before(box);
    input.addEventListener('input', () => {
      const wanted = input.value.toLowerCase().split(/\s+/).filter(Boolean);
      const rows = [...table.tBodies[0].rows];
      let shown = 0;
      for (const row of rows) {
        const text = row.textContent.toLowerCase();
        const found = wanted.every((word) => text.includes(word));
        row.classList.toggle('hidden', !found);
        shown += found ? 1 : 0;
      }
      status.textContent = wanted.length === 0 ? ''
        : words.shown.replace('{shown}', shown).replace('{all}', rows.length);
    });
  };

  document.querySelectorAll('table.long').forEach((table, number) => {
    if (table.tBodies[0].rows.length < 2) return;
    for (const heading of table.tHead.rows[0].cells) {
      const button = make('button', {type: 'button'});
      button.append(...heading.childNodes);
      heading.append(button);
      button.addEventListener('click', () => sortBy(table, heading));
    }
    if (table.tBodies[0].rows.length > 24) addSearch(table, number + 1);
  });

  for (const section of document.querySelectorAll('section')) {
    const folded = [...section.querySelectorAll('details')];
    if (folded.length < 2) continue;
    const button = make('button', {type: 'button', className: 'open-all', textContent: words.open});
    folded[0].before(button);
    button.addEventListener('click', () => {
      const open = folded.some((details) => !details.open);
      for (const details of folded) details.open = open;
      button.textContent = open ? words.close : words.open;
    });
  }

  // Headings are repeated on each sheet of paper, but not the buttons in them.
  let closed = [];
  let buttons = [];
  addEventListener('beforeprint', () => {
    closed = [...document.querySelectorAll('details:not([open])')];
    for (const details of closed) details.open = true;
    buttons = [...document.querySelectorAll('th > button')].map((button) => [button.parentElement, button]);
    for (const [, button] of buttons) button.replaceWith(...button.childNodes);
  });
  addEventListener('afterprint', () => {
    for (const details of closed) details.open = false;
    for (const [heading, button] of buttons) {
      button.append(...heading.childNodes);
      heading.append(button);
    }
  });
  const openTarget = () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (target instanceof HTMLDetailsElement) target.open = true;
  };
  addEventListener('hashchange', openTarget);
  openTarget();
})();
