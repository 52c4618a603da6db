using FsCheck;
using FsCheck.Fluent;

namespace PanduKota.Features.Tests.Programmes.RoundTrip;

/// <summary>Something a planner does to a copy of the workbook. Slots are the programmes that it was written with, from 0.</summary>
internal abstract record CopyEdit
{
    public abstract void On(ICopy copy);
}

internal sealed record Words(int Slot, string Head, string Value) : CopyEdit
{
    public override void On(ICopy copy) => copy.SetWords(Slot, Head, Value);
}

internal sealed record Target(int Slot, int Indicator, int Year, string Value) : CopyEdit
{
    public override void On(ICopy copy) => copy.SetTarget(Slot, Indicator, Year, Value);
}

/// <summary>In millions; 0 clears the cell.</summary>
internal sealed record Money(int Slot, int Year, int Millions) : CopyEdit
{
    public override void On(ICopy copy) => copy.SetMoney(Slot, Year, Millions * 1_000_000L);
}

internal sealed record NewIndicator(int Slot, string Name, string Value) : CopyEdit
{
    public override void On(ICopy copy) => copy.AddIndicator(Slot, Name, Value);
}

internal sealed record DeleteIndicator(int Slot, int Indicator) : CopyEdit
{
    public override void On(ICopy copy) => copy.DeleteIndicator(Slot, Indicator);
}

internal sealed record NewProgramme(string Code, string Name) : CopyEdit
{
    public override void On(ICopy copy) => copy.AddProgramme(Code, Name);
}

internal sealed record DeleteProgramme(int Slot) : CopyEdit
{
    public override void On(ICopy copy) => copy.DeleteProgramme(Slot);
}

internal sealed record Duplicate(int Slot, string Code) : CopyEdit
{
    public override void On(ICopy copy) => copy.Duplicate(Slot, Code);
}

internal sealed record Recode(int Slot, string Code) : CopyEdit
{
    public override void On(ICopy copy) => copy.Recode(Slot, Code);
}

internal sealed record Reorder(int Seed) : CopyEdit
{
    public override void On(ICopy copy) => copy.Reorder(Seed);
}

/// <summary>The columns stand the other way round, as after somebody has moved them.</summary>
internal sealed record MoveColumns : CopyEdit
{
    public override void On(ICopy copy) => copy.MoveColumns();
}

/// <summary>A copy of the workbook in somebody's hands. What cannot be done to it any more is not done.</summary>
internal interface ICopy
{
    void SetWords(int slot, string head, string value);

    void SetTarget(int slot, int indicator, int year, string value);

    void SetMoney(int slot, int year, long rupiah);

    void AddIndicator(int slot, string name, string value);

    void DeleteIndicator(int slot, int indicator);

    void AddProgramme(string code, string name);

    void DeleteProgramme(int slot);

    void Duplicate(int slot, string code);

    void Recode(int slot, string code);

    void Reorder(int seed);

    void MoveColumns();
}

/// <summary>What two people do to their copies, and others to the plan meanwhile.</summary>
internal sealed record TwoCopies(IReadOnlyList<CopyEdit> One, IReadOnlyList<CopyEdit> Two, IReadOnlyList<Words> Plan)
{
    public override string ToString() => $"\none:  {string.Join("\n      ", One)}\ntwo:  {string.Join("\n      ", Two)}\nplan: {string.Join("\n      ", Plan)}\n";

    private static readonly string[] Heads = ["Nama program", "Mitra", "Lokasi", "Risiko", "Deskripsi"];

    private static Gen<int> Slot { get; } = Gen.Choose(0, 2);

    private static Gen<Words> AnyWords { get; } =
        from slot in Slot from head in Gen.Elements(Heads) from value in Gen.Elements("a", "b", "c") select new Words(slot, head, value);

    private static Gen<CopyEdit> AnyEdit { get; } = Gen.Frequency(
        (6, AnyWords.Select(w => (CopyEdit)w)),
        (2, from slot in Slot from head in Gen.Elements(Heads[1..]) select (CopyEdit)new Words(slot, head, "")),
        (4, from slot in Slot from i in Gen.Choose(0, 2) from year in Gen.Choose(2026, 2028) from value in Gen.Elements("5", "6,5", "", "2.3:1000") select (CopyEdit)new Target(slot, i, year, value)),
        (4, from slot in Slot from year in Gen.Choose(2026, 2028) from money in Gen.Choose(0, 3) select (CopyEdit)new Money(slot, year, money)),
        (2, from slot in Slot from name in Gen.Elements("Baru", "Lain") from value in Gen.Elements("1", "2") select (CopyEdit)new NewIndicator(slot, name, value)),
        (2, from slot in Slot from i in Gen.Choose(0, 2) select (CopyEdit)new DeleteIndicator(slot, i)),
        (2, from code in Gen.Elements("P-7", "P-8") from name in Gen.Elements("Tambahan", "Usulan") select (CopyEdit)new NewProgramme(code, name)),
        (1, from slot in Slot select (CopyEdit)new DeleteProgramme(slot)),
        (1, from slot in Slot from code in Gen.Elements("P-8", "P-9", "P-1") select (CopyEdit)new Duplicate(slot, code)),
        (1, from slot in Slot from code in Gen.Elements("P-9", "P-10", "P-2") select (CopyEdit)new Recode(slot, code)),
        (2, from seed in Gen.Choose(0, 99) select (CopyEdit)new Reorder(seed)),
        (1, Gen.Constant((CopyEdit)new MoveColumns())));

    private static Gen<TwoCopies> Any { get; } =
        from one in Some(AnyEdit, 6) from two in Some(AnyEdit, 6) from plan in Some(AnyWords, 2) select new TwoCopies(one, two, plan);

    /// <summary>Shrinks by leaving out one thing after the other.</summary>
    public static Arbitrary<TwoCopies> Scripts { get; } = Arb.From(Any, s =>
        Fewer(s.One).Select(one => s with { One = one }).Concat(Fewer(s.Two).Select(two => s with { Two = two })).Concat(Fewer(s.Plan).Select(plan => s with { Plan = plan })));

    private static Gen<IReadOnlyList<T>> Some<T>(Gen<T> any, int most) =>
        from count in Gen.Choose(0, most) from list in any.ListOf(count) select (IReadOnlyList<T>)[.. list];

    private static IEnumerable<IReadOnlyList<T>> Fewer<T>(IReadOnlyList<T> list) => list.Select((_, i) => (IReadOnlyList<T>)[.. list.Where((_, k) => k != i)]);
}
