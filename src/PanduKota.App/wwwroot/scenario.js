// Comforts of scenarios on pages whose forms work without any of this.
(() => {
  'use strict';
  // Cells copied from a spreadsheet spread over the table from where they are pasted.
  for (const hint of document.querySelectorAll('[data-paste-hint], [data-drag-hint]')) hint.hidden = false;
  document.addEventListener('paste', (event) => {
    const first = event.target.closest?.('table[data-paste] input');
    const words = event.clipboardData?.getData('text/plain') ?? '';
    if (!first || !/[\t\n]/.test(words.trim())) return;
    event.preventDefault();
    const rows = [...first.closest('tbody').rows];
    const startRow = rows.indexOf(first.closest('tr'));
    const inputs = (row) => [...row.querySelectorAll('input')];
    const startCell = inputs(rows[startRow]).indexOf(first);
    words.replace(/\r/g, '').replace(/\n$/, '').split('\n').forEach((line, r) => {
      const row = rows[startRow + r];
      if (!row) return;
      line.split('\t').forEach((cell, c) => {
        const input = inputs(row)[startCell + c];
        if (!input) return;
        input.value = cell.trim();
        input.dispatchEvent(new Event('input', { bubbles: true }));
      });
    });
  });

  // A bar that is dragged to another year opens the form of its lock with that year; the reason is still asked for.
  for (const card of document.querySelectorAll('[data-lock]')) {
    card.classList.add('can-drag');
    for (const bar of card.querySelectorAll('[data-key]')) {
      let from = null;
      const years = (event) => {
        const scale = bar.ownerSVGElement.getBoundingClientRect().width / bar.ownerSVGElement.viewBox.baseVal.width;
        return Math.round((event.clientX - from) / scale / Number(bar.dataset.step));
      };
      bar.addEventListener('pointerdown', (event) => {
        from = event.clientX;
        bar.setPointerCapture(event.pointerId);
        bar.classList.add('is-dragged');
        event.preventDefault();
      });
      bar.addEventListener('pointermove', (event) => {
        if (from !== null) bar.setAttribute('transform', `translate(${years(event) * Number(bar.dataset.step)} 0)`);
      });
      const end = (event, isKept) => {
        if (from === null) return;
        const to = Math.min(Number(bar.dataset.last), Math.max(Number(bar.dataset.first), Number(bar.dataset.start) + years(event)));
        from = null;
        bar.classList.remove('is-dragged');
        if (isKept && to !== Number(bar.dataset.start)) {
          location.href = `${card.dataset.lock}&kunci=${encodeURIComponent(bar.dataset.key)}&ke=${to}#kunci`;
        } else bar.removeAttribute('transform');
      };
      bar.addEventListener('pointerup', (event) => end(event, true));
      bar.addEventListener('pointercancel', (event) => end(event, false));
    }
  }

  // The choices of percent become sliders that ask by themselves; one question at a time, the last wish counts.
  const slide = (form) => {
    for (const select of form.querySelectorAll('select')) {
      const slider = document.createElement('input');
      const shown = document.createElement('output');
      const options = [...select.options];
      const say = () => { shown.value = options[slider.value].text; slider.setAttribute('aria-valuetext', shown.value); };
      Object.assign(slider, { type: 'range', min: 0, max: options.length - 1, step: 1, className: 'slider', value: select.selectedIndex });
      slider.id = select.id;
      select.removeAttribute('id');
      select.hidden = true;
      select.after(slider, shown);
      say();
      slider.addEventListener('input', () => { select.selectedIndex = slider.value; say(); });
      slider.addEventListener('change', () => ask(form));
    }
  };
  let isAsking = false, isWanted = false;
  const ask = async (form) => {
    if (isAsking) { isWanted = true; return; }
    isAsking = true;
    const section = form.closest('section');
    section.setAttribute('aria-busy', 'true');
    try {
      do {
        isWanted = false;
        const answer = await fetch(form.action, { method: 'POST', body: new URLSearchParams(new FormData(form)) });
        const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
        const fresh = page.querySelector('.what-if-answer') ?? page.querySelector('.error-summary');
        section.querySelector('.what-if-answer, .error-summary')?.remove();
        if (fresh) section.append(fresh);
      } while (isWanted);
    } catch {
      form.submit();
    } finally {
      isAsking = false;
      section.removeAttribute('aria-busy');
    }
  };
  document.querySelectorAll('form[data-what-if]').forEach(slide);
})();
