'use strict';
// Filters rows as one types or chooses; without script everything is simply shown.
(() => {
  const text = document.querySelector('[data-filter=text]');
  const status = document.querySelector('[data-filter=status]');
  const items = [...document.querySelectorAll('[data-status]')];
  const count = document.querySelector('[data-count]');
  const apply = () => {
    const words = (text?.value ?? '').toLowerCase().split(/\s+/).filter(Boolean);
    const wanted = status?.value ?? '';
    let shown = 0;
    for (const item of items) {
      const fits = (!wanted || item.dataset.status === wanted) && words.every(w => item.textContent.toLowerCase().includes(w));
      item.hidden = !fits;
      if (fits) shown++;
    }
    for (const group of document.querySelectorAll('[data-group]')) {
      group.hidden = ![...group.querySelectorAll('[data-status]')].some(i => !i.hidden);
    }
    if (count) count.textContent = `${shown} of ${items.length} shown`;
  };
  text?.addEventListener('input', apply);
  status?.addEventListener('change', apply);
  for (const button of document.querySelectorAll('[data-open]')) {
    button.addEventListener('click', () => document.querySelectorAll('details').forEach(d => { d.open = button.dataset.open === 'yes'; }));
  }
  window.addEventListener('beforeprint', () => document.querySelectorAll('details').forEach(d => { d.open = true; }));
  // Search as one types: the server's own page is asked for, and its result list put in place.
  const search = document.querySelector('[data-live]');
  const results = document.querySelector('#results');
  if (search && results) {
    let timer, asked = 0;
    search.addEventListener('input', () => {
      clearTimeout(timer);
      timer = setTimeout(async () => {
        const id = ++asked;
        const answer = await fetch(`/search?part=1&q=${encodeURIComponent(search.value)}`);
        const html = await answer.text();
        if (id === asked) results.innerHTML = html;
      }, 150);
    });
  }
})();
