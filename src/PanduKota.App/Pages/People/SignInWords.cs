using PanduKota.Engines;
using PanduKota.Engines.Words;
using PanduKota.Features.People;

namespace PanduKota.App.Pages.People;

/// <summary>Words around signing in that more than one page says.</summary>
public static class SignInWords
{
    /// <summary>What went wrong on the way back from the provider, by its code; words in the address are not shown.</summary>
    public static Problem OfProvider(string code) => code switch
    {
        "AUTH-060" => Problem.Error(code, Text.Of("Penyedia masuk sedang tidak menjawab."), Text.Of("Coba lagi sebentar, atau masuk dengan kata sandi.")),
        "AUTH-062" => Problem.Error(code, Text.Of("Belum ada akun PanduKota untuk orang ini."), Text.Of("Mintalah undangan kepada koordinator daerah, dengan alamat surel yang sama.")),
        "AUTH-011" => Problem.Error(code, Text.Of("Akun ini dikunci oleh pengelola."), Text.Of("Hubungi koordinator daerah atau pengelola sistem.")),
        "AUTH-012" => Problem.Error(code, Text.Of("Saat ini tidak ada penugasan yang berlaku untuk akun ini."), Text.Of("Mintalah koordinator daerah memperpanjang atau memberi penugasan.")),
        _ => Problem.Error("AUTH-061", Text.Of("Jawaban penyedia masuk tidak dapat diterima."), Text.Of("Mulai lagi dari halaman masuk.")),
    };

    public static Text Way(SignInWay way) => way switch
    {
        SignInWay.Password => Text.Of("kata sandi"),
        SignInWay.Passkey => Text.Of("kunci sandi"),
        SignInWay.Link => Text.Of("tautan"),
        SignInWay.OpenId => Text.Of("penyedia masuk"),
        _ => Text.Of("kartu peran"),
    };
}
