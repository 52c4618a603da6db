using PanduKota.Engines;
using PanduKota.Engines.Words;

namespace PanduKota.Features.People;

/// <summary>
/// Length, and not one of those that are tried first. No rules about signs and capitals: they make passwords harder to
/// remember and hardly harder to guess.
/// </summary>
public static class PasswordRules
{
    public const int Least = 12;

    public const int Most = 256;

    /// <summary>What is left of a common password without its numbers, signs and repetitions.</summary>
    private static readonly string[] Common =
    [
        "password", "passwort", "katasandi", "katakunci", "sandi", "rahasia", "kunci", "masuk", "login", "admin", "administrator",
        "operator", "superadmin", "root", "welcome", "selamatdatang", "selamat", "letmein", "changeme", "gantisandi", "default",
        "qwerty", "qwertyuiop", "asdfghjkl", "zxcvbnm", "qazwsxedc", "qweasdzxc", "qwertyasdf", "abcdefghijkl", "abcd", "abc",
        "indonesia", "indonesiaraya", "merdeka", "garuda", "pancasila", "nusantara", "jakarta", "bandung", "surabaya", "bismillah",
        "alhamdulillah", "sayang", "sayangku", "akusayangkamu", "cinta", "cintaku", "iloveyou", "keluarga", "anakku", "terimakasih",
        "smartcity", "kotacerdas", "pandukota", "pandu", "diskominfo", "kominfo", "bappeda", "pemda", "pemkab", "pemkot", "kabupaten",
        "dinas", "perencana", "perencanaan", "masterplan", "monkey", "dragon", "football", "superman", "batman", "sunshine",
        "princess", "master", "trustno", "secret", "computer", "komputer", "internet", "samsung", "google", "facebook", "whatsapp",
        "test", "testing", "coba", "cobacoba", "user", "pengguna",
    ];

    /// <summary>Null for a good one.</summary>
    /// <param name="personal">Words that others know of the person: his e-mail, his name.</param>
    /// <param name="field">Name of the form field.</param>
    /// <param name="common">The long list of those that are tried first.</param>
    public static Problem? Check(string password, IEnumerable<string> personal, string field, CommonPasswords? common = null)
    {
        if (password.Length < Least)
        {
            return Problem.Error("AUTH-020", Text.Of("Kata sandi baru {0} huruf; paling sedikit {1}.", password.Length, Least),
                Text.Of("Pakai beberapa kata yang tidak berkaitan, misalnya empat kata dengan spasi."), new Place(Field: field));
        }
        if (password.Length > Most)
        {
            return Problem.Error("AUTH-021", Text.Of("Kata sandi paling panjang {0} huruf.", Most), Text.Of("Pendekkan kata sandinya."), new Place(Field: field));
        }
        return IsCommon(password, personal) || common?.Holds(password) == true
            ? Problem.Error("AUTH-022", Text.Of("Kata sandi ini mudah ditebak: termasuk yang pertama dicoba orang."),
                Text.Of("Pakai beberapa kata yang tidak berkaitan, misalnya empat kata dengan spasi."), new Place(Field: field))
            : null;
    }

    private static bool IsCommon(string password, IEnumerable<string> personal)
    {
        var plain = Plain(password);
        if (password.Distinct().Count() < 5 || IsRun(password) || plain.Length == 0)
        {
            return true;
        }
        var words = Common.Concat(personal.SelectMany(w => w.Split(['@', '.', ' ', '-', '_'])).Select(Plain).Where(w => w.Length > 2));
        // Taken away word by word, the longest first: what is a chain of common words alone leaves nothing behind.
        var rest = words.OrderByDescending(w => w.Length).Aggregate(plain, (left, word) => left.Replace(word, "", StringComparison.Ordinal));
        return rest.Length < 4;
    }

    /// <summary>Letters alone, with the figures and signs that stand for letters read as letters.</summary>
    private static string Plain(string words) => new([.. words.ToLowerInvariant()
        .Select(c => c switch { '0' => 'o', '1' => 'i', '3' => 'e', '4' => 'a', '5' => 's', '7' => 't', '@' => 'a', '$' => 's', '!' => 'i', _ => c })
        .SkipWhile(c => !char.IsLetter(c)).Where(char.IsLetter)]);

    /// <summary>123456789012, abcdefghijkl and back again.</summary>
    private static bool IsRun(string password)
    {
        var steps = password.Zip(password.Skip(1), (a, b) => b - a).ToList();
        return steps.Count(step => step is 1 or -1 or 0 or 9 or -9) >= steps.Count * 4 / 5;
    }
}
