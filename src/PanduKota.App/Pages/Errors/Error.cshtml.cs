using System.Diagnostics;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PanduKota.App.Hosting;
using PanduKota.Engines;

namespace PanduKota.App.Pages.Errors;

/// <summary>What went wrong in plain words, and where to go from here.</summary>
[AllowAnonymous]
[IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class ErrorModel(Shell shell, Say t) : PageModel
{
    public int Code { get; private set; }

    public string Advice { get; private set; } = "";

    /// <summary>Stands in the server's log beside the error.</summary>
    public string Trace => Activity.Current?.TraceId.ToString() ?? HttpContext.TraceIdentifier;

    /// <summary>Why the route's rule refused, when it did.</summary>
    public Problem? Refusal => HttpContext.Items[typeof(Problem)] as Problem;

    public void OnGet(int code) => Show(code);

    public void OnPost(int code) => Show(code);

    private void Show(int code)
    {
        Code = code is >= 400 and < 600 ? code : 404;
        (shell.Title, Advice) = Code switch
        {
            403 => (t["Halaman ini bukan untuk peran Anda"], t["Masuk dengan peran lain, atau minta izin kepada koordinator daerah."]),
            404 => (t["Halaman tidak ditemukan"], t["Alamatnya mungkin salah ketik, atau halamannya sudah dipindahkan."]),
            400 => (t["Permintaan tidak dapat dibaca"], t["Muat ulang halaman sebelumnya, lalu coba sekali lagi."]),
            413 => (t["Berkas terlalu besar"], t["Pecah berkas menjadi beberapa bagian, lalu unggah satu per satu."]),
            429 => (t["Terlalu banyak percobaan"], t["Tunggu satu menit, lalu coba lagi. Batas ini melindungi akun dari penebak kata sandi."]),
            >= 500 => (t["Ada yang rusak di pihak kami"], t["Pekerjaan Anda yang sudah tersimpan aman. Coba lagi sebentar lagi; bila tetap begini, sampaikan nomor kejadian ini kepada pengelola."]),
            _ => (t["Permintaan tidak dapat dilayani"], t["Muat ulang halaman sebelumnya, lalu coba sekali lagi."]),
        };
        if (Response.StatusCode == 200)
        {
            Response.StatusCode = Code;
        }
    }
}
