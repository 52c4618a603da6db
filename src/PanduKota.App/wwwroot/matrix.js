// Turns the table of the ten-year matrix into a sheet, once the page stands and can be used: only then is the library fetched.
// The table works alone, and is what is printed.
let shown = null;

function begin() {
  const frame = document.querySelector('[data-matrix]');
  const table = frame?.querySelector('table:not(.conflict)');
  // A row that stands open as a form was asked for without the sheet; it is left as it is.
  if (!table?.tHead || frame === shown || document.getElementById('ubah-baris')) return;
  shown = frame;
  const start = () => Promise.all([import('./matrix-page.js'), import('./lib/tabulator.js')])
    .then(([page, library]) => page.show(frame, table, library.default));
  if (document.readyState === 'complete') start(); else window.addEventListener('load', start, { once: true });
}

begin();
document.addEventListener('htmx:load', begin);
