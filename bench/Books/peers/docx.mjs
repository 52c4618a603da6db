// The book of LongBook.cs written with docx for npm: cover, contents, 10 chapters of 10 sections, 100 tables with the same
// cells, repeated heads, captions with counters. Charts are left out: the library has none.
//   node docx.mjs FILE ROWS   writes the book and says how many milliseconds it took without starting Node
import { writeFileSync } from "node:fs";
import {
  AlignmentType, Bookmark, Document, Footer, Header, HeadingLevel, InternalHyperlink, Packer, PageNumber, Paragraph, SequentialIdentifier,
  ShadingType, Table, TableCell, TableOfContents, TableRow, TextRun, WidthType,
} from "docx";

const [file, rowsAsked] = process.argv.slice(2);
const start = performance.now();
const letters = [["G", "0b6fb8"], ["B", "b14a86"], ["E", "00855f"], ["L", "c2500a"], ["S", "6a4ea3"], ["N", "4e7a00"]];
const widths = [400, 2500, 2100, 870, 870, 870, 870, 870];
const money = new Intl.NumberFormat("id-ID");

const line = (words, options = {}) => new Paragraph({ alignment: options.side, keepNext: options.keep, children: [new TextRun({ text: words, bold: options.bold, color: options.colour, size: 19 })] });
const cell = (i, child, fill) => new TableCell({
  width: { size: widths[i], type: WidthType.DXA }, children: [child],
  shading: fill ? { type: ShadingType.CLEAR, fill } : undefined,
});

function table(chapter, section) {
  const head = ["", "Program", "Penanggung jawab", "2026", "2027", "2028", "2029", "2030"];
  const rows = [new TableRow({ tableHeader: true, cantSplit: true, children: head.map((h, i) => cell(i, line(h, { bold: true, colour: "FFFFFF", keep: true, side: i > 2 ? AlignmentType.RIGHT : undefined }), "0b5a74")) })];
  for (let row = 0; row < Number(rowsAsked); row++) {
    const [letter, colour] = letters[row % 6];
    const tile = new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ text: ` ${letter} `, bold: true, color: "FFFFFF", size: 19, shading: { type: ShadingType.CLEAR, fill: colour } })] });
    const cells = [cell(0, tile), cell(1, line(`Pelayanan terpadu ${chapter}.${section}.${row} di kecamatan`)), cell(2, line("Dinas Komunikasi dan Informatika"))];
    for (let year = 2026; year < 2031; year++) {
      cells.push(cell(cells.length, line(money.format((chapter * 31 + section * 17 + row * 7 + year) % 900), { side: AlignmentType.RIGHT })));
    }
    rows.push(new TableRow({ cantSplit: true, children: cells }));
  }
  return new Table({ columnWidths: widths, width: { size: 9350, type: WidthType.DXA }, rows });
}

const children = [
  new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun("Rencana Induk Kota Cerdas")] }),
  new TableOfContents("Daftar Isi", { hyperlink: true, headingStyleRange: "1-2" }),
];
for (let chapter = 1; chapter <= 10; chapter++) {
  children.push(new Paragraph({ heading: HeadingLevel.HEADING_1, pageBreakBefore: true, children: [new TextRun(`Bab ${chapter} Strategi bagian ${chapter}`)] }));
  for (let section = 1; section <= 10; section++) {
    const name = `t${chapter}x${section}`;
    children.push(new Paragraph({ heading: HeadingLevel.HEADING_2, children: [new TextRun(`${chapter}.${section} Program kelompok ${chapter}.${section}`)] }));
    children.push(new Paragraph({ children: [
      new TextRun("Program berikut disusun bersama perangkat daerah dan ditinjau setiap tahun. Rinciannya pada "),
      new InternalHyperlink({ anchor: name, children: [new TextRun(`Tabel ${(chapter - 1) * 10 + section}`)] }), new TextRun("."),
    ] }));
    children.push(new Paragraph({ keepNext: true, children: [
      new Bookmark({ id: name, children: [new TextRun("Tabel "), new SequentialIdentifier("Tabel")] }), new TextRun(`  Program kelompok ${chapter}.${section} (juta rupiah)`),
    ] }));
    children.push(table(chapter, section));
  }
}
const document = new Document({
  sections: [{
    headers: { default: new Header({ children: [line("Kabupaten Tanah Contoh")] }) },
    footers: { default: new Footer({ children: [new Paragraph({ alignment: AlignmentType.RIGHT, children: [new TextRun({ children: ["Halaman ", PageNumber.CURRENT, " dari ", PageNumber.TOTAL_PAGES] })] })] }) },
    children,
  }],
});
writeFileSync(file, await Packer.toBuffer(document));
console.log(Math.round(performance.now() - start));
