using System.CommandLine;
using PanduKota.Engines.Words;

namespace PanduKota.App.Commands;

/// <summary>A command that can explain itself with an example.</summary>
#pragma warning disable CA1010 // the library's command enumerates its parts for collection initialisers only
public sealed class PanduCommand(string name, Text description, params IReadOnlyList<Example> examples)
    : Command(name, description.ToString())
#pragma warning restore CA1010
{
    /// <summary>Writes what it does, how it is called, each option, and the examples.</summary>
    public void Explain(TextWriter output)
    {
        output.WriteLine(Description);
        output.WriteLine();
        var call = string.Join(' ', Arguments.Select(a => a.Arity.MinimumNumberOfValues == 0 ? $"[{Shown(a)}]" : Shown(a)));
        output.WriteLine($"  pandu {Name} {call}{(Options.Any(o => !o.Hidden) ? " [--...]" : "")}".TrimEnd());
        var rows = Arguments.Select(a => (Shown(a), a.Description))
            .Concat(Options.Where(o => !o.Hidden).Select(o => (o.Name, o.Description)))
            .ToList();
        if (rows.Count > 0)
        {
            output.WriteLine();
            foreach (var (left, right) in rows)
            {
                output.WriteLine($"  {left,-20} {right}");
            }
        }
        output.WriteLine();
        output.WriteLine(Text.Of("Contoh:"));
        foreach (var example in examples)
        {
            output.WriteLine($"  {example.Line}");
            output.WriteLine($"      {example.Meaning}");
        }
    }

    private static string Shown(Argument argument) => argument.Name.ToUpperInvariant();
}

/// <summary>A line to type, and what it does.</summary>
public sealed record Example(string Line, Text Meaning);
