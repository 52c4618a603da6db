// Small comforts on pages that work without any of this.
(() => {
  'use strict';
  const digits = (text) => text.replace(/[^\d-]/g, '');
  const mark = document.documentElement.lang === 'en' ? ',' : '.';
  // Anything but digits and the grouping mark may mean something else (1,5): it stays as typed, and the server asks.
  const isWhole = (text) => [...text].every((c) => /[\d\s-]/.test(c) || c === mark);
  const group = (text) => {
    const raw = digits(text);
    if (raw === '' || raw === '-') return raw;
    const sign = raw.startsWith('-') ? '-' : '';
    return sign + raw.replace(/-/g, '').replace(/\B(?=(\d{3})+$)/g, mark);
  };

  // Rupiah is grouped while it is typed; the caret keeps its place among the digits.
  document.addEventListener('input', (event) => {
    const input = event.target;
    if (!(input instanceof HTMLInputElement) || !('money' in input.dataset) || !isWhole(input.value)) return;
    const behind = digits(input.value.slice(input.selectionStart ?? input.value.length)).length;
    input.value = group(input.value);
    let at = input.value.length;
    for (let left = behind; left > 0 && at > 0; at--) if (/\d/.test(input.value[at - 1])) left--;
    input.setSelectionRange(at, at);
  });

  // What stands grouped is shown as plain digits while it is being changed, as a spreadsheet takes and gives it; the first key
  // groups it again, and so does leaving the field.
  const moneyOf = (event) => event.target instanceof HTMLInputElement && 'money' in event.target.dataset && isWhole(event.target.value) ? event.target : null;
  document.addEventListener('focusin', (event) => {
    const input = moneyOf(event);
    if (!input) return;
    input.value = digits(input.value);
    input.select();
  });
  document.addEventListener('focusout', (event) => {
    const input = moneyOf(event);
    if (input) input.value = group(input.value);
  });

  // One menu at a time; Escape and a click elsewhere close it.
  document.addEventListener('click', (event) => {
    for (const menu of document.querySelectorAll('details.menu[open]')) if (!menu.contains(event.target)) menu.open = false;
  });
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    for (const menu of document.querySelectorAll('details.menu[open]')) { menu.open = false; menu.querySelector('summary').focus(); }
  });

  // A form with unsaved work asks before it is left.
  let unsaved = false;
  document.addEventListener('input', (event) => { if (event.target.closest?.('form[data-guard]')) unsaved = true; });
  document.addEventListener('submit', () => { unsaved = false; });
  window.addEventListener('beforeunload', (event) => { if (unsaved) event.preventDefault(); });

  // A form that starts something long is sent once, however often its button is pressed.
  document.addEventListener('submit', (event) => {
    const form = event.target;
    if (form.method !== 'post' || event.defaultPrevented) return;
    if (form.dataset.sent) { event.preventDefault(); return; }
    form.dataset.sent = 'yes';
    window.setTimeout(() => { delete form.dataset.sent; }, 4000);
  });

  // Whether a file is a published edition is worked out here where the browser can, so that the file never leaves the computer.
  const check = document.querySelector('form[data-hashes]');
  if (check && window.crypto?.subtle) {
    check.addEventListener('submit', async (event) => {
      const file = check.querySelector('input[type=file]').files[0];
      if (!file) return;
      event.preventDefault();
      const sum = new Uint8Array(await crypto.subtle.digest('SHA-256', await file.arrayBuffer()));
      const hash = [...sum].map((b) => b.toString(16).padStart(2, '0')).join('');
      const isSame = check.dataset.hashes.split(' ').includes(hash);
      const said = document.querySelector('.hash-result');
      said.hidden = false;
      said.className = `hash-result ${isSame ? 'said' : 'note warn'}`;
      said.textContent = `${isSame ? check.dataset.same : check.dataset.other} `;
      const code = document.createElement('code');
      code.className = 'hash';
      code.textContent = hash;
      said.append(code);
    }, true);
  }

  const summary = document.querySelector('.error-summary');
  if (summary) summary.focus();
})();
