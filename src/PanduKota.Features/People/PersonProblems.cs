using System.Text.RegularExpressions;
using PanduKota.Engines;
using PanduKota.Engines.Words;

namespace PanduKota.Features.People;

/// <summary>The refusals that several use cases about people share.</summary>
internal static partial class PersonProblems
{
    public static Problem Unknown() =>
        Problem.Error("PERSON-001", Text.Of("Orang ini tidak ditemukan."), Text.Of("Buka lagi dari daftar orang."));

    public static Problem? Email(string email, string field = "Email") => email.Length <= 254 && Address().IsMatch(email.Trim())
        ? null
        : Problem.Error("PERSON-002", Text.Of("\"{0}\" bukan alamat surel.", email), Text.Of("Tulis seperti nama@instansi.go.id."), new Place(Field: field));

    public static Problem? Name(string name, string field = "Name") => name.Trim().Length is > 1 and <= 120
        ? null
        : Problem.Error("PERSON-003", Text.Of("Nama belum diisi, atau lebih dari 120 huruf."), Text.Of("Tulis nama lengkapnya."), new Place(Field: field));

    public static Problem AccountNeeded() =>
        Problem.Error("PERSON-010", Text.Of("Anda masuk lewat tautan atau kartu peran, bukan dengan akun sendiri."),
            Text.Of("Mintalah undangan kepada koordinator daerah atau pengelola."));

    // Judged by whoever receives the mail; here only what cannot be one is kept out.
    [GeneratedRegex(@"^[^\s@<>""(),;:\\]+@[^\s@<>""(),;:\\]+\.[^\s@<>""(),;:\\.]+$")]
    private static partial Regex Address();
}
