// The parts of Tabulator that the ten-year matrix needs, bundled when the app is built (BrowserFiles.targets). The ready-made
// build is three times as large; docs/adr/0012-matrix.md says what was left out and why.
import Tabulator from 'tabulator-tables/src/js/core/Tabulator.js';
import Module from 'tabulator-tables/src/js/core/Module.js';
import FrozenColumns from 'tabulator-tables/src/js/modules/FrozenColumns/FrozenColumns.js';
import FrozenRows from 'tabulator-tables/src/js/modules/FrozenRows/FrozenRows.js';

/** Cells and heads are nodes that the page draws (column option "draw"), never markup made of their words. */
class Drawing extends Module {
  static moduleName = 'drawing';

  constructor(table) {
    super(table);
    this.registerColumnOption('draw');
  }

  initialize() {
    this.subscribe('cell-format', (cell) => cell.column.definition.draw(cell.getComponent()));
    this.subscribe('column-format', (column, title) => document.createTextNode(title ?? ''));
  }
}

Tabulator.registerModule([FrozenColumns, FrozenRows, Drawing]);

export default Tabulator;
