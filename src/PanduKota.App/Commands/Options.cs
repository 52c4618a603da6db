using System.CommandLine;
using PanduKota.Engines.Words;

namespace PanduKota.App.Commands;

/// <summary>Arguments and options that several commands share, so that they are called and explained alike.</summary>
internal static class Options
{
    public static Argument<string> Region() => new("region")
    {
        Description = Text.Of("Kode daerah menurut Kemendagri, misalnya 35.10 atau 99.01.").ToString(),
    };

    public static Argument<FileInfo> File() => new("file") { Description = Text.Of("Berkas yang dibaca.").ToString() };

    public static Option<FileInfo?> Output() => new("--output", "-o")
    {
        Description = Text.Of("Berkas yang ditulis; tanpa ini dipakai nama yang diusulkan.").ToString(),
    };

    /// <summary>For files that end in .csv.</summary>
    public static Option<bool> Commas() => new("--commas")
    {
        Description = Text.Of("Bila berkasnya csv: pemisah koma dan desimal titik, bukan titik koma dan desimal koma.").ToString(),
    };

    public static Option<string?> Why() => new("--why") { Description = Text.Of("Alasan, disimpan di jejak perubahan.").ToString() };

    public static Option<bool> Json() => new("--json") { Description = Text.Of("Satu objek JSON saja di keluaran.").ToString() };
}
