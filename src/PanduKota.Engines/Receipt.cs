using PanduKota.Engines.Words;

namespace PanduKota.Engines;

/// <summary>
/// What an import, export or job did, so that nothing is cut or skipped in silence.
/// <c>In = Written + Unchanged + Rejected</c> holds for every line, and for the whole.
/// </summary>
/// <param name="Title">What was done, to what.</param>
/// <param name="Lines">One for each kind of row (programmes, indicators, ...).</param>
/// <param name="Problems">Every rejected row and every oddity, with its place and how to mend it.</param>
public sealed record Receipt(Text Title, IReadOnlyList<ReceiptLine> Lines, IReadOnlyList<Problem> Problems)
{
    public int In => Lines.Sum(l => l.In);

    public int Written => Lines.Sum(l => l.Written);

    public int Unchanged => Lines.Sum(l => l.Unchanged);

    public int Rejected => Lines.Sum(l => l.Rejected);
}

/// <summary>Counts for one kind of row.</summary>
public sealed record ReceiptLine(Text What, int Written, int Unchanged, int Rejected)
{
    public int In => Written + Unchanged + Rejected;
}
