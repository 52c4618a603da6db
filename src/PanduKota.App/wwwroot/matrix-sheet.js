// Draws the matrix with Tabulator and moves about in it: arrows, Enter, Tab, Esc, typing. What a cell holds is an object of its
// own, made anew with each change, so that it is drawn anew.
const NARROW = window.matchMedia('(max-width: 640px)');

export function makeSheet(Tabulator, options) {
  const { frame, words, view, columns, rows, totals } = options;
  const language = document.documentElement.lang === 'en' ? 'en' : 'id';
  const grouping = new Intl.NumberFormat(language === 'en' ? 'en-US' : 'id-ID');
  const choices = Object.fromEntries([...(frame.querySelector('template[data-choices]')?.content.querySelectorAll('select') ?? [])].map((s) => [s.dataset.field, s]));
  const element = document.createElement('div');
  const byKey = new Map(rows.map((row) => [row.key, row]));
  let table;
  let isReady = false;
  let active = null; // { key, name }
  let editing = null; // { row, cell, name, input }

  const read = (field, value) => {
    if (!value) return '';
    if (view === 'costs') return /^-?\d+$/.test(value) ? grouping.format(BigInt(value)) : value;
    return [...(choices[field]?.options ?? [])].find((o) => o.value === value)?.text ?? value;
  };
  const cellOf = (row, name) => row?.cells[columns.findIndex((c) => c.name === name)];
  const sumOf = (row) => row.cells.reduce((sum, cell) => sum + Number(cell.words || 0), 0);
  const rowsOf = (code) => rows.filter((row) => row.code === code);

  // ---- drawing ----
  const drawCell = (column) => (component) => {
    const { row, cell } = component.getValue() ?? {};
    const host = component.getElement();
    host.className = host.className.replace(/ (mark-\w+|is-\w+)/g, '');
    if (!cell) return document.createTextNode('');
    if (editing?.cell === cell) return editing.input;
    if (cell.mark) host.classList.add(cell.mark === 'error' ? 'mark-bad' : 'mark-warn');
    if (cell.state) host.classList.add('is-' + cell.state);
    if (!row.mayEdit) host.setAttribute('aria-readonly', 'true');
    host.setAttribute('tabindex', active?.key === row.key && active?.name === column.name ? '0' : '-1');
    host.dataset.key = row.key;
    host.dataset.name = column.name;
    return document.createTextNode(cell.typed !== undefined ? cell.typed : read(cell.field, cell.words));
  };
  const drawHead = (component) => {
    const value = component.getValue();
    if (value.title) return strong(value.title);
    const copy = document.createElement('div');
    copy.append(...[...value.row.tr.cells[0].childNodes].map((node) => node.cloneNode(true)));
    copy.querySelector('.edit-row')?.remove();
    // The flag says what is found now, not what was found when the page came.
    copy.querySelector('.flag')?.remove();
    const found = value.row.findings.filter((f) => !f.isRefusal);
    if (found.length > 0) {
      const isBad = found.some((f) => f.severity === 'error');
      const flag = document.createElement('a');
      flag.className = 'flag ' + (isBad ? 'bad' : 'warn');
      flag.href = copy.querySelector('.programme > a').href + '#temuan';
      flag.append(frame.querySelector('template[data-flags]').content.children[isBad ? 0 : 1].cloneNode(true), words.findings.replace('%', found.length));
      copy.querySelector('.sub').append(flag);
    }
    return copy;
  };
  const drawPart = (component) => { const copy = document.createElement('div'); copy.append(...[...(component.getValue()?.row?.tr.cells[1].childNodes ?? [])].map((n) => n.cloneNode(true))); return copy; };
  const drawSum = (component) => { const value = component.getValue(); return strong(value.text ?? grouping.format(sumOf(value.row))); };
  const drawTotal = (column) => (component) => {
    const value = component.getValue();
    if (value.text === undefined) return drawCell(column)(component);
    component.getElement().classList.toggle('over', value.isOver === true);
    return strong(value.isOver ? `${words.over} ${value.text}` : value.text, value.isOver ? words.over.length + 1 : 0);
  };
  const strong = (text, hidden = 0) => {
    const node = document.createElement('strong');
    if (hidden > 0) { const aside = document.createElement('span'); aside.className = 'visually-hidden'; aside.textContent = text.slice(0, hidden); node.append(aside); }
    node.append(text.slice(hidden));
    return node;
  };

  const valuesOf = (row) => ({
    id: row.key, head: { row }, part: { row }, sum: { row },
    ...Object.fromEntries(columns.map((c, i) => ['c' + c.name, { row, cell: row.cells[i] }])),
  });
  const totalRows = () => Object.entries(totals).map(([kind, tr]) => ({
    id: '#' + kind, head: { title: tr.cells[0].textContent.trim() }, part: {}, sum: { text: tr.cells[tr.cells.length - 1].textContent.trim() },
    ...Object.fromEntries(columns.map((c, i) => {
      const td = tr.cells[i + 1];
      return ['c' + c.name, { text: [...td.childNodes].filter((n) => n.nodeType === Node.TEXT_NODE).map((n) => n.data).join('').trim(), isOver: td.classList.contains('over') }];
    })),
  }));

  function render() {
    const wide = { costs: 138, targets: 96, basics: 190 }[view];
    const widthOf = (column) => column.name === 'Name' ? 340 : ['EarliestStart', 'LatestStart', 'Kind'].includes(column.name) ? 128 : wide;
    table = new Tabulator(element, {
      data: [...totalRows(), ...rows.map(valuesOf)],
      index: 'id', height: '64vh', layout: 'fitData', nestedFieldSeparator: false,
      renderVertical: rows.length > 200 ? 'virtual' : 'basic',
      frozenRows: (row) => String(row.getIndex()).startsWith('#'),
      columnDefaults: { draw: drawTotal({}) },
      columns: [
        { title: words.programme, field: 'head', frozen: true, width: NARROW.matches ? 148 : view === 'basics' ? 150 : 300, draw: drawHead, cssClass: 'head-cell' },
        ...(view === 'targets' ? [{ title: options.table.querySelector('th[data-part]').textContent, field: 'part', width: 230, draw: drawPart, cssClass: 'part-cell' }] : []),
        ...columns.map((c) => ({ title: c.title, field: 'c' + c.name, width: widthOf(c), hozAlign: view === 'basics' ? 'left' : 'right', headerHozAlign: view === 'basics' ? 'left' : 'right', draw: drawTotal(c) })),
        ...(view === 'costs' ? [{ title: words.sum, field: 'sum', width: 150, hozAlign: 'right', headerHozAlign: 'right', draw: drawSum }] : []),
      ],
    });
    table.on('tableBuilt', () => { isReady = true; settleRoles(); const first = rows.find((r) => r.cells.length > 0); if (first) setActive(first.key, columns[0].name); });
  }

  /** The library leaves the first cell of a row a plain cell; it is the head of its row. */
  function settleRoles() {
    element.setAttribute('aria-label', options.table.closest('.table-frame').getAttribute('aria-label'));
    element.removeAttribute('aria-owns');
    element.setAttribute('tabindex', '-1');
    element.querySelector('.tabulator-tableholder')?.removeAttribute('tabindex');
    for (const head of element.querySelectorAll('.tabulator-row .head-cell')) head.setAttribute('role', 'rowheader');
    for (const head of element.querySelectorAll('[aria-sort]')) head.removeAttribute('aria-sort');
  }

  function redraw(row) {
    if (!isReady) return;
    table.getRow(row.key)?.update(valuesOf(row));
  }

  // ---- moving about ----
  function elementOf(key, name) { return element.querySelector(`.tabulator-cell[data-key="${CSS.escape(key)}"][data-name="${CSS.escape(name)}"]`); }

  function setActive(key, name) {
    const before = active && elementOf(active.key, active.name);
    if (before) before.setAttribute('tabindex', '-1');
    active = { key, name };
    elementOf(key, name)?.setAttribute('tabindex', '0');
  }

  function focus() {
    if (!active) return;
    const cell = elementOf(active.key, active.name);
    if (cell) { cell.focus({ preventScroll: true }); reveal(cell); return; }
    table.scrollToRow(active.key, 'nearest', false).then(() => elementOf(active.key, active.name)?.focus());
  }

  /** Into sight, and not behind the column that stays. */
  function reveal(cell) {
    const holder = element.querySelector('.tabulator-tableholder');
    const stays = element.querySelector('.tabulator-frozen')?.offsetWidth ?? 0;
    const [left, right] = [cell.offsetLeft - stays, cell.offsetLeft + cell.offsetWidth];
    if (holder.scrollLeft > left) holder.scrollLeft = left;
    else if (holder.scrollLeft + holder.clientWidth < right) holder.scrollLeft = right - holder.clientWidth;
    const row = cell.closest('.tabulator-row');
    if (holder.scrollTop > row.offsetTop) holder.scrollTop = row.offsetTop;
    else if (holder.scrollTop + holder.clientHeight < row.offsetTop + row.offsetHeight) holder.scrollTop = row.offsetTop + row.offsetHeight - holder.clientHeight;
  }

  function move(down, right) {
    const full = rows.filter((row) => row.cells.length > 0);
    const [at, from] = [full.findIndex((row) => row.key === active.key), columns.findIndex((c) => c.name === active.name)];
    const to = full[Math.min(Math.max(at + down, 0), full.length - 1)];
    setActive(to.key, columns[Math.min(Math.max(from + right, 0), columns.length - 1)].name);
    focus();
  }

  function open(text) {
    const row = byKey.get(active.key);
    const cell = cellOf(row, active.name);
    if (!row.mayEdit) return options.onActive({ row, cell });
    const list = choices[cell.field];
    const input = list ? list.cloneNode(true) : document.createElement('input');
    if (list) input.prepend(new Option(words.choose, ''));
    else { input.type = 'text'; input.autocomplete = 'off'; if (view === 'costs') { input.dataset.money = ''; input.inputMode = 'text'; } }
    input.className = 'cell-editor';
    input.setAttribute('aria-label', `${row.code} ${row.part ?? ''} ${columns.find((c) => c.name === active.name).title}`);
    input.value = text ?? cell.typed ?? cell.words;
    editing = { row, cell, name: active.name, input };
    redraw(row);
    input.focus();
    if (text === undefined) input.select?.(); else input.setSelectionRange?.(text.length, text.length);
    input.addEventListener('blur', () => { if (editing?.input === input) close(true); });
  }

  function close(isKept) {
    const { row, cell, input } = editing;
    const typed = input.value.trim();
    editing = null;
    if (!isKept) forget(row, cell);
    else if (typed !== (cell.typed ?? cell.words) || cell.state === 'refused') {
      Object.assign(cell, { typed: list(cell) ? undefined : typed, state: 'saving' });
      if (list(cell)) cell.typed = read(cell.field, typed);
      options.onEdit(row, cell, typed);
    }
    redraw(row);
  }
  const list = (cell) => choices[cell.field];

  /** Back to what is stored: what could not be saved goes, and what was said of it. */
  function forget(row, cell) {
    cell.typed = cell.state = undefined;
    row.findings = row.findings.filter((f) => !f.isRefusal || f.field !== cell.field);
  }

  element.addEventListener('focusin', (event) => {
    const cell = event.target.closest?.('.tabulator-cell[data-key]');
    if (!cell || event.target !== cell) return;
    setActive(cell.dataset.key, cell.dataset.name);
    const row = byKey.get(active.key);
    options.onActive({ row, cell: cellOf(row, active.name) });
  });
  // The first press goes to the cell, the second into it; a finger goes into it at once.
  let pressed = null;
  element.addEventListener('pointerdown', (event) => {
    const cell = event.target.closest('.tabulator-cell[data-key]');
    pressed = cell && (event.pointerType !== 'mouse' || cell === document.activeElement) ? cell : null;
  });
  element.addEventListener('click', (event) => {
    const cell = event.target.closest('.tabulator-cell[data-key]');
    if (!cell || editing?.input === event.target) return;
    setActive(cell.dataset.key, cell.dataset.name);
    if (cell === pressed) open(); else cell.focus();
  });
  element.addEventListener('keydown', (event) => {
    if (editing && event.target === editing.input) return keyInside(event);
    if (!event.target.matches?.('.tabulator-cell[data-key]') || event.isComposing) return;
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z') { event.preventDefault(); options.onUndo(); return; }
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const step = { ArrowDown: [1, 0], ArrowUp: [-1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1], PageDown: [12, 0], PageUp: [-12, 0], Home: [0, -99], End: [0, 99] }[event.key];
    if (step) { event.preventDefault(); move(...step); }
    else if (event.key === 'Enter' || event.key === 'F2') { event.preventDefault(); open(); }
    else if (event.key === 'Delete' || event.key === 'Backspace') { event.preventDefault(); open(''); }
    else if (event.key === 'Escape') { const row = byKey.get(active.key); const cell = cellOf(row, active.name); if (cell.state === 'refused') { forget(row, cell); redraw(row); focus(); options.onActive({ row, cell }); } }
    else if (event.key.length === 1 && event.key !== ' ' && !choices[cellOf(byKey.get(active.key), active.name).field]) { event.preventDefault(); open(event.key); }
  });

  // One value goes into the cell; a block copied from a spreadsheet is shown beside the plan first, as an uploaded file is.
  element.addEventListener('paste', (event) => {
    if (editing || !event.target.matches?.('.tabulator-cell[data-key]')) return;
    const text = event.clipboardData.getData('text/plain').replace(/\r\n?/g, '\n').replace(/\n$/, '');
    if (text === '') return;
    event.preventDefault();
    if (!/[\t\n]/.test(text)) { if (!choices[cellOf(byKey.get(active.key), active.name).field]) open(text.trim()); return; }
    options.onPaste(blockOf(text.split('\n').map((line) => line.split('\t'))));
  });

  /** The pasted block with the heads and the rows it was put on, as a table that reads by itself. */
  function blockOf(lines) {
    const full = rows.filter((row) => row.cells.length > 0);
    const [at, from] = [full.findIndex((row) => row.key === active.key), columns.findIndex((c) => c.name === active.name)];
    const wide = columns.slice(from, from + Math.max(...lines.map((line) => line.length)));
    const heads = { Name: 'Nama program', DimensionCode: 'Dimensi', LeadAgencyId: 'OPD penanggung jawab', Kind: 'Jenis', EarliestStart: 'Mulai paling awal', LatestStart: 'Mulai paling akhir' };
    const headOf = (column) => view === 'costs' ? `Pagu ${column.name}` : view === 'targets' ? `Target ${column.name}` : heads[column.name];
    // What tells the row: its code, its name unless that is what was pasted, and its fund source or indicator.
    const nameOf = (row) => view === 'basics' ? cellOf(row, 'Name').words : row.tr.cells[0].querySelector('.programme a').textContent.trim();
    const fixed = [
      ['Kode', (row) => row.code],
      ...(wide.some((c) => c.name === 'Name') ? [] : [['Nama program', nameOf]]),
      ...(view === 'costs' ? [['Sumber dana', (row) => row.part]] : view === 'targets' ? [['Indikator', (row) => row.tr.cells[1].firstChild.textContent.trim()]] : []),
      // Which version of the programme the page shows: what a colleague has changed since is asked about, not written over.
      ['_pandu', (row) => `${row.id}//${row.version}`],
    ];
    const table = [[...fixed.map(([head]) => head), ...wide.map(headOf)]];
    lines.slice(0, full.length - at).forEach((line, i) => {
      const row = full[at + i];
      table.push([...fixed.map(([, value]) => value(row)), ...wide.map((_, k) => line[k] ?? '')]);
    });
    return table.map((line) => line.map((words) => words.replace(/[\t\n]/g, ' ')).join('\t')).join('\n');
  }

  function keyInside(event) {
    if (event.isComposing) return;
    const isText = editing.input instanceof HTMLInputElement;
    if (event.key === 'Escape') { event.preventDefault(); close(false); focus(); }
    else if (event.key === 'Enter') { event.preventDefault(); close(true); move(event.shiftKey ? -1 : 1, 0); }
    else if (event.key === 'Tab') {
      const at = columns.findIndex((c) => c.name === active.name);
      close(true);
      // At either end Tab leaves the sheet, as it leaves any other part of the page.
      if (event.shiftKey ? at === 0 : at === columns.length - 1) { focus(); return; }
      event.preventDefault();
      move(0, event.shiftKey ? -1 : 1);
    }
    else if (isText && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) { event.preventDefault(); close(true); move(event.key === 'ArrowDown' ? 1 : -1, 0); }
  }

  // ---- what the server says ----
  const find = (change) => {
    const row = rowsOf(change.code).find((r) => r.cells.some((c) => c.field === change.field));
    return { row, cell: row?.cells.find((c) => c.field === change.field) };
  };

  function mark(change, state, answer) {
    const { row, cell } = find(change);
    if (!cell) return;
    const had = document.activeElement === elementOf(row.key, columns[row.cells.indexOf(cell)].name);
    cell.state = state === 'saved' ? undefined : state;
    if (state === 'saved') cell.typed = undefined;
    if (state === 'refused') {
      const problem = answer.problems?.[0];
      row.findings = [{ code: problem?.code ?? '', severity: 'error', field: cell.field, message: problem ? said(problem.message) : answer.title, mend: problem?.mend ? said(problem.mend) : '' },
        ...row.findings.filter((f) => f.field !== cell.field || !f.isRefusal)];
      row.findings[0].isRefusal = true;
    }
    redraw(row);
    if (had) focus();
    if (state === 'refused' && active?.key === row.key) options.onActive({ row, cell });
  }
  const said = (text) => typeof text === 'string' ? text : text?.[language] ?? '';

  /** The rows of a programme as they are now: in the sheet, and in the table behind it. */
  function take(fresh, newTotals) {
    for (const now of fresh ?? []) {
      for (const row of rowsOf(now.code)) {
        row.version = now.version;
        row.findings = now.findings.map((f) => ({ code: f.code, severity: f.severity, field: f.at?.field, message: said(f.message), mend: f.mend ? said(f.mend) : '' }));
      }
      const row = byKey.get(now.key);
      if (!row) continue;
      for (const [i, cell] of row.cells.entries()) {
        cell.words = now.cells[i].words;
        cell.mark = now.cells[i].mark === 'hint' ? null : now.cells[i].mark;
        cell.td.textContent = read(cell.field, cell.words);
      }
      const name = row.tr.querySelector('.programme > a');
      if (view !== 'basics' && name) name.textContent = now.name;
      if (view === 'costs') row.tr.cells[row.tr.cells.length - 1].textContent = grouping.format(sumOf(row));
    }
    for (const row of rows.filter((r) => fresh?.some((now) => now.code === r.code))) if (editing?.row !== row) redraw(row);
    if (newTotals) takeTotals(newTotals);
    settleRoles();
    if (!editing && element.contains(document.activeElement)) focus();
  }

  function takeTotals(now) {
    const shown = columns.map((c, i) => rows.filter((r) => !r.isReserve).reduce((sum, r) => sum + Number(r.cells[i]?.words || 0), 0));
    const write = (tr, amounts) => {
      if (!tr) return;
      for (const [i, amount] of amounts.entries()) if (amount !== undefined) tr.cells[i + 1].textContent = grouping.format(amount);
      tr.cells[tr.cells.length - 1].textContent = grouping.format(amounts.reduce((a, b) => a + (b ?? 0), 0));
    };
    write(totals.sum, shown);
    write(totals.plan, columns.map((c) => now.byYear[c.name] ?? 0));
    for (const [i, c] of columns.entries()) {
      const isOver = c.name in now.ceilingByYear && (now.byYear[c.name] ?? 0) > now.ceilingByYear[c.name];
      for (const kind of ['plan', 'ceiling']) totals[kind]?.cells[i + 1].classList.toggle('over', isOver);
    }
    for (const row of totalRows()) table.getRow(row.id)?.update(row);
  }

  return {
    element, render, focus, mark, take, read,
    language: said,
    active: () => active && { row: byKey.get(active.key), cell: cellOf(byKey.get(active.key), active.name) },
    versionOf: (code) => rowsOf(code)[0]?.version,
    wordsOf: (code, field) => find({ code, field }).cell?.words ?? '',
    settle(change) { const { row, cell } = find(change); if (cell) { forget(row, cell); redraw(row); } },
  };
}
