using System.Text;
using PanduKota.App.Commands;
using PanduKota.App.Components;
using PanduKota.App.Hosting;
using PanduKota.App.Pages;
using PanduKota.Documents.Books;
using PanduKota.Documents.Sipd;
using PanduKota.Documents.Workbooks.MediumTerm;
using PanduKota.Documents.Workbooks.Programmes;
using PanduKota.Documents.Workbooks.Receipts;
using PanduKota.Documents.Workbooks.Reference;
using PanduKota.Documents.Workbooks.Xlsx;
using PanduKota.Engines;
using PanduKota.Engines.Numbers;
using PanduKota.Engines.Scheduling;
using PanduKota.Features.Drafts;
using PanduKota.Features.People;
using PanduKota.Features.Programmes;
using PanduKota.Features.Publications.Templates;
using PanduKota.Features.Schedules.Scenarios;
using PanduKota.Features.Strategy;

namespace PanduKota.Fuzz;

/// <summary>
/// All readers of what people hand in, in one place. A method that reads and is neither covered here nor listed in
/// <see cref="Inner"/> fails a test.
/// </summary>
public static class Readers
{
    private static readonly Plan AnyPlan = new()
    {
        RegionCode = "99.01", Id = Guid.Empty, Name = "Rencana", FirstYear = 2026, Years = 10, DimensionSetCode = "2021", CreatedAtUtc = DateTime.UnixEpoch,
    };

    private static SchedulingInstance Instance { get; } = SchedulingInstanceJson.Read(Encoding.UTF8.GetString(Corpus.Instance)).Value;

    /// <summary>Those that need no server.</summary>
    public static IReadOnlyList<Reader> Pure { get; } =
    [
        new("programme-workbook", Corpus.ProgrammeWorkbooks, Mutations.Package, ReadProgrammes,
            "ProgrammeWorkbookReader.Read", "TableFile.Read", "SafeXlsx.Read", "AnnotatedWorkbook.Write"),
        new("programme-table", Corpus.ProgrammeTables, Mutations.Table, ReadProgrammes, "CsvTable.Read", "TableFinder.Find", "TableFinder.FindAll"),
        new("medium-term-workbook", Corpus.MediumTermWorkbooks, Mutations.Package, ReadMediumTerm, "MediumTermReader.Read"),
        new("medium-term-table", Corpus.MediumTermTables, Mutations.Table, ReadMediumTerm),
        new("sipd-document", Corpus.SipdDocuments, Mutations.Json, ReadSipd, "SipdReader.Read", "SipdWriter.Write"),
        new("regions", Corpus.Regions, Mutations.Table, file => Said(ReferenceReader.ReadRegions(new MemoryStream(file), "x.csv")), "ReferenceReader.ReadRegions"),
        new("nomenclature", Corpus.Nomenclature, Mutations.Table, file => Said(ReferenceReader.ReadNomenclature(new MemoryStream(file), "x.csv")), "ReferenceReader.ReadNomenclature"),
        new("agencies", Corpus.Agencies, Mutations.Table, file => Said(ReferenceReader.ReadAgencies(new MemoryStream(file), "x.csv")), "ReferenceReader.ReadAgencies"),
        new("schedule-instance", [Corpus.Instance, Corpus.SmallInstance], Mutations.Json, ReadInstance, "SchedulingInstanceJson.Read", "ScheduleFile.Run"),
        new("schedule-solution", Corpus.Solutions, Mutations.Json, ReadSolution, "SchedulingFormats.ReadSolution", "ScheduleFile.ReadStarts", "SolutionReader.Read"),
        new("book-templates", [Corpus.BookTemplates], Mutations.Json, ReadTemplates, "ImportBookTemplates.Read", "TextJsonConverter.Read"),
        new("narrative", Corpus.Narratives, Mutations.Words, ReadNarrative, "NarrativeReader.Read", "NarrativeReader.PlacesIn"),
        new("pasted-ceilings", Corpus.Pasted, Mutations.Table, file => Said(PastedCeilings.Read(Text(file), AnyPlan)), "PastedCeilings.Read"),
        new("figures", Corpus.Figures, Mutations.Words, ReadFigures, "NumberColumn.Learn", "CellAddress.TryParse", "CellAddress.TryParseRange"),
        new("typed-fields", Corpus.Figures, Mutations.Words, ReadTyped, "TypedRupiah.Read", "TypedFigure.Read", "TypedDay.TryRead", "TypedFigures.Rupiah", "TypedFigures.Whole",
            "DraftSubject.Read", "Totp.StepOf", "RequestLanguage.LocalPath", "PasswordRules.Check"),
        .. FormReaders.All,
        BodyReader.Made,
    ];

    /// <summary>Methods that read, and why no reader of ours puts anything into them directly.</summary>
    public static IReadOnlyDictionary<string, string> Inner { get; } = new Dictionary<string, string>
    {
        ["BookJson.Read"] = "what the program itself has stored",
        ["StoredJson.Read"] = "what the program itself has stored",
        ["MailSettings.Read"] = "a setting of whoever runs the server",
        ["OpenIdOptions.Read"] = "a setting of whoever runs the server",
        ["JsonInput.Read"] = "the body readers put the same types through the same library",
        ["FileBytes.Read"] = "within TableFile.Read",
        ["NumberProblems.ReadByColumn"] = "words for a problem, reads nothing",
        ["PdfPages.Read"] = "what our own printer has printed",
        ["PdfObjects.Read"] = "what our own printer has printed",
        ["RowMark.Read"] = "within the readers of tables",
        ["SecretKeys.Read"] = "a setting of whoever runs the server",
        ["CodeSlack.Read"] = "a setting of whoever runs the server",
        ["Machines.Read"] = "a setting of whoever runs the server",
        ["ScanAddress.Read"] = "a setting of whoever runs the server",
        ["BreachService.Read"] = "a setting of whoever runs the server",
        ["SecondFactorDemand.Read"] = "a setting of whoever runs the server",
        ["Desk.ReadFile"] = "bytes of a file, as they are",
        ["ScheduleWords.ReadLock"] = "a choice of the form on the schedule page, which the reader of pages posts",
        ["QuantityColumn.Learn"] = "within NumberColumn", ["DateColumn.Learn"] = "within NumberColumn", ["DateColumn.ReadSerial"] = "within NumberColumn",
        ["YesNoColumn.Learn"] = "within NumberColumn", ["YesNoColumn.Read"] = "within NumberColumn", ["YearReader.Read"] = "within NumberColumn",
    };

    private static void ReadProgrammes(byte[] file)
    {
        var read = ProgrammeWorkbookReader.Read(new MemoryStream(file), "program.xlsx");
        Said(read);
        var problems = read.IsOk ? read.Value.Problems : read.Problems;
        Say(problems);
        // The way back: the same file with its notes.
        using var output = new MemoryStream();
        Said(AnnotatedWorkbook.Write(new MemoryStream(file), problems, output));
    }

    private static void ReadMediumTerm(byte[] file)
    {
        var read = MediumTermReader.Read(new MemoryStream(file), "rpjmd.xlsx");
        Said(read);
        Say(read.IsOk ? read.Value.Problems : []);
    }

    /// <summary>What is taken comes out again, and is read as the same.</summary>
    private static void ReadSipd(byte[] file)
    {
        var read = SipdReader.Read(file);
        Said(read);
        if (!read.IsOk)
        {
            return;
        }
        Say(read.Value.Problems);
        var written = SipdWriter.Write(read.Value.Plans, read.Value.IsList);
        var again = SipdReader.Read(written);
        if (!again.IsOk || !SipdWriter.Write(again.Value.Plans, again.Value.IsList).AsSpan().SequenceEqual(written))
        {
            throw new InvalidDataException("A document of SIPD's shape does not come back as it went out.");
        }
        foreach (var plan in read.Value.Plans)
        {
            SipdStrategy.Of(plan.Frame, plan.FirstYear);
        }
    }

    private static void ReadInstance(byte[] file)
    {
        var read = SchedulingInstanceJson.Read(Text(file));
        Said(read);
        if (read.IsOk)
        {
            // What was taken can be written, and is read again.
            SchedulingInstanceJson.Read(SchedulingInstanceJson.Write(read.Value));
        }
    }

    private static void ReadSolution(byte[] file)
    {
        Said(SchedulingFormats.ReadSolution(Instance, Text(file)));
        var starts = ScheduleFile.ReadStarts(Instance, Text(file));
        Said(starts);
        if (starts.IsOk)
        {
            Say(ScheduleChecker.CheckPlan(Instance, starts.Value));
        }
    }

    private static void ReadTemplates(byte[] file)
    {
        var read = ImportBookTemplates.Read(file);
        Said(read);
        if (read.IsOk)
        {
            Say(BookTemplateRules.Check(read.Value));
        }
    }

    private static void ReadNarrative(byte[] file)
    {
        var read = NarrativeReader.Read(Text(file), Corpus.References);
        Said(read);
        NarrativeReader.PlacesIn(Text(file));
        if (!read.IsOk)
        {
            return;
        }
        var html = HtmlWriter.Write(new Book(new BookCover("Kabupaten", Engines.Words.Text.Verbatim("Buku"), "2026-2035"), [new BookSection(read.Value)]));
        if (html.Contains("<script", StringComparison.OrdinalIgnoreCase) || html.Contains("href=\"javascript", StringComparison.OrdinalIgnoreCase))
        {
            throw new InvalidOperationException("A script came through.");
        }
    }

    private static void ReadFigures(byte[] file)
    {
        string?[] cells = [.. Text(file).Split('\n')];
        foreach (var kind in Enum.GetValues<NumberKind>())
        {
            var column = NumberColumn.Learn(cells, kind);
            Say([.. cells.Select(c => column.Read(c).Problem).OfType<Problem>()]);
        }
        foreach (var cell in cells)
        {
            _ = CellAddress.TryParse(cell, out _, out _) & CellAddress.TryParseRange(cell, out _);
        }
    }

    private static void ReadTyped(byte[] file)
    {
        var cells = Text(file).Split('\n');
        List<Problem> problems = [];
        foreach (var cell in cells)
        {
            Said(TypedRupiah.Read(cell, "x"));
            _ = TypedFigures.Whole(cell, "x", problems);
            _ = TypedDay.TryRead(cell, out var day) ? day.DayNumber : 0;
            foreach (var reading in TypedFigure.Read([cell, .. cells.Take(3)]))
            {
                TypedFigure.Show(reading.Words, reading.Number);
                TypedFigure.Compared(reading);
            }
            DraftSubject.Read(cell);
            Totp.StepOf("JBSWY3DPEHPK3PXP", cell, DateTime.UnixEpoch.AddYears(50), CodeSlack.Usual);
            PasswordRules.Check(cell, ["siti@contoh.go.id", "Siti"], "x");
            var path = RequestLanguage.LocalPath(cell);
            if (!path.StartsWith('/') || path.StartsWith("//", StringComparison.Ordinal) || path.StartsWith("/\\", StringComparison.Ordinal))
            {
                throw new InvalidOperationException($"\"{path}\" leads away.");
            }
        }
        Say(problems);
    }

    internal static string Text(byte[] file) => Encoding.UTF8.GetString(file);

    /// <summary>A refusal has a code and words in both languages; a sentence that cannot be said would only be noticed where it is shown.</summary>
    internal static void Said<T>(Outcome<T> outcome)
    {
        if (!outcome.IsOk && outcome.Problems.Count == 0)
        {
            throw new InvalidOperationException("Refused without a reason.");
        }
        Say(outcome.Problems);
    }

    internal static void Say(IReadOnlyList<Problem> problems)
    {
        foreach (var problem in problems)
        {
            if (problem.Message.Indonesian.Length == 0 || problem.Message.English.Length == 0 || problem.Mend?.English.Length == 0)
            {
                throw new InvalidOperationException($"{problem.Code} says nothing.");
            }
        }
    }
}
