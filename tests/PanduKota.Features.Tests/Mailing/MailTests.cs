using System.Net;
using System.Net.Mail;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Text;
using PanduKota.Features.Mailing;
using PanduKota.Testing;
using Shouldly;
using Xunit;

namespace PanduKota.Features.Tests.Mailing;

public sealed class MailTests
{
    private static readonly Mail Letter = new("siti@contoh.go.id", "Siti Rahma", "Undangan PanduKota – tautan", "Baris pertama\n.titik di depan\nhttps://pandu.example/undangan/abc\n");

    [Fact]
    public async Task A_letter_reaches_a_mail_server_whole()
    {
        using var server = new SmtpListener();
        await new SmtpCarrier(Options(server, "?tls=none")).Send(Letter, default);

        var got = server.Letters.ShouldHaveSingleItem();
        got.From.ShouldBe("pandukota@daerah.go.id");
        got.To.ShouldBe("siti@contoh.go.id");
        var text = Decoded(got.Data);
        text.ShouldContain("https://pandu.example/undangan/abc");
        text.ShouldContain("\n.titik di depan");
        got.Data.ShouldContain("Subject: =?utf-8?");
    }

    [Fact]
    public async Task Name_and_password_are_shown_to_the_server()
    {
        using var server = new SmtpListener();
        await new SmtpCarrier(Options(server, "?tls=none", "pandu:r%40hasia@")).Send(Letter, default);

        server.Logins.ShouldBe([("pandu", "r@hasia")]);
        server.Letters.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Where_TLS_is_demanded_and_not_offered_nothing_is_sent()
    {
        using var server = new SmtpListener();
        await Should.ThrowAsync<SmtpException>(() => new SmtpCarrier(Options(server, "", "pandu:rahasia@")).Send(Letter, default));

        server.Letters.ShouldBeEmpty();
        server.Logins.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_server_that_refuses_makes_the_job_try_again()
    {
        using var server = new SmtpListener { RefusesRecipients = true };
        await Should.ThrowAsync<SmtpException>(() => new SmtpCarrier(Options(server, "?tls=none")).Send(Letter, default));
    }

    [Fact]
    public async Task A_subject_cannot_smuggle_a_further_head_line()
    {
        using var server = new SmtpListener();
        await Should.ThrowAsync<ArgumentException>(() => new SmtpCarrier(Options(server, "?tls=none")).Send(Letter with { Subject = "Halo\r\nBcc: jahat@example" }, default));
        server.Letters.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_name_cannot_smuggle_one_either_and_its_letter_goes_out()
    {
        using var server = new SmtpListener();
        await new SmtpCarrier(Options(server, "?tls=none")).Send(Letter with { ToName = "Siti\r\nBcc: jahat@example\n" }, default);

        server.Letters.ShouldHaveSingleItem().Data.Split("\r\n\r\n")[0].Split("\r\n").ShouldNotContain(line => line.StartsWith("Bcc", StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>aiosmtpd, which speaks STARTTLS, with a certificate that nobody has vouched for: neither name nor letter is shown to it.</summary>
    [Fact]
    public async Task A_server_whose_certificate_nobody_vouches_for_gets_nothing()
    {
        using var server = await MailServer.Start();
        var options = new MailOptions("", new Uri($"smtp://pandu:r%40hasia@localhost:{server.Port}"), "pandukota@daerah.go.id");

        (await Should.ThrowAsync<SmtpException>(() => new SmtpCarrier(options).Send(Letter, default))).InnerException.ShouldBeOfType<AuthenticationException>();
        var open = options with { Server = new Uri($"smtp://localhost:{server.Port}/?tls=none") };
        (await Should.ThrowAsync<SmtpException>(() => new SmtpCarrier(open).Send(Letter, default))).Message.ShouldContain("STARTTLS");
        server.Letters.ShouldBeEmpty();
    }

    [Fact]
    public async Task Without_a_server_each_letter_is_a_file()
    {
        var folder = Path.Combine(Path.GetTempPath(), "pandu-mail-" + Guid.CreateVersion7().ToString("N"));
        await new SpoolCarrier(new MailOptions(folder)).Send(Letter, default);
        await new SpoolCarrier(new MailOptions(folder)).Send(Letter, default);

        Directory.GetFiles(folder, "*.eml").Length.ShouldBe(2);
        Decoded(await File.ReadAllTextAsync(Directory.GetFiles(folder)[0])).ShouldContain("https://pandu.example/undangan/abc");
        Directory.Delete(folder, recursive: true);
    }

    [Theory]
    [InlineData(null, null, null, null)]
    [InlineData("smtp://u:p@surel.go.id:587", "a@daerah.go.id", "https://pandu.go.id", null)]
    [InlineData("surel.go.id", "a@daerah.go.id", null, "HOST-011")]
    [InlineData("smtp://surel.go.id", null, null, "HOST-012")]
    [InlineData(null, null, "pandu", "HOST-010")]
    public void Settings_are_read_or_refused_in_words(string? server, string? from, string? site, string? code)
    {
        var read = MailSettings.Read("x", server, from, site);
        read.IsOk.ShouldBe(code is null);
        if (code is not null)
        {
            read.Problems.ShouldHaveSingleItem().Code.ShouldBe(code);
        }
    }

    private static MailOptions Options(SmtpListener server, string query, string user = "") =>
        new("", new Uri($"smtp://{user}127.0.0.1:{server.Port}/{query}"), "pandukota@daerah.go.id");

    private static string Decoded(string data)
    {
        var parts = data.ReplaceLineEndings("\n").Split("\n\n", 2);
        return parts[0].Contains("base64", StringComparison.OrdinalIgnoreCase) ? Encoding.UTF8.GetString(Convert.FromBase64String(parts[1].Replace("\n", "").Trim())).ReplaceLineEndings("\n")
            : parts[1].Replace("=\n", "").Replace("=2E", ".").Replace("=3D", "=");
    }
}

/// <summary>A mail server on loopback that speaks SMTP: one connection after the other, AUTH LOGIN, no TLS.</summary>
internal sealed class SmtpListener : IDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);

    public SmtpListener()
    {
        listener.Start();
        _ = Serve();
    }

    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    public List<(string From, string To, string Data)> Letters { get; } = [];

    public List<(string User, string Password)> Logins { get; } = [];

    public bool RefusesRecipients { get; init; }

    public void Dispose() => listener.Dispose();

    private async Task Serve()
    {
        while (true)
        {
            TcpClient client;
            try
            {
                client = await listener.AcceptTcpClientAsync();
            }
            catch (Exception stopped) when (stopped is SocketException or ObjectDisposedException or InvalidOperationException)
            {
                return;
            }
            using (client)
            {
                try
                {
                    await Talk(client.GetStream());
                }
                catch (IOException)
                {
                    // The other side hung up in the middle, as one does who does not like what is offered.
                }
            }
        }
    }

    private async Task Talk(NetworkStream stream)
    {
        using var reader = new StreamReader(stream, Encoding.UTF8);
        await using var writer = new StreamWriter(stream, new UTF8Encoding(false)) { NewLine = "\r\n", AutoFlush = true };
        var (from, to) = ("", "");
        await writer.WriteLineAsync("220 uji ESMTP");
        while (await reader.ReadLineAsync() is { } line)
        {
            var verb = line.Split(' ', ':')[0].ToUpperInvariant();
            switch (verb)
            {
                case "EHLO":
                    await writer.WriteLineAsync("250-uji\r\n250-8BITMIME\r\n250 AUTH LOGIN");
                    break;
                case "AUTH":
                    var user = line.Split(' ') is [_, _, var given] ? given : await Ask("VXNlcm5hbWU6");
                    Logins.Add((Plain(user), Plain(await Ask("UGFzc3dvcmQ6"))));
                    await writer.WriteLineAsync("235 ok");
                    break;
                case "MAIL":
                    from = Address(line);
                    await writer.WriteLineAsync("250 ok");
                    break;
                case "RCPT":
                    to = Address(line);
                    await writer.WriteLineAsync(RefusesRecipients ? "550 tidak dikenal" : "250 ok");
                    break;
                case "DATA":
                    await writer.WriteLineAsync("354 silakan");
                    var data = new StringBuilder();
                    while (await reader.ReadLineAsync() is { } text && text != ".")
                    {
                        data.AppendLine(text.StartsWith("..", StringComparison.Ordinal) ? text[1..] : text);
                    }
                    Letters.Add((from, to, data.ToString()));
                    await writer.WriteLineAsync("250 diterima");
                    break;
                case "QUIT":
                    await writer.WriteLineAsync("221 sampai jumpa");
                    return;
                default:
                    await writer.WriteLineAsync("502 tidak dikenal");
                    break;
            }
        }

        async Task<string> Ask(string words)
        {
            await writer.WriteLineAsync("334 " + words);
            return await reader.ReadLineAsync() ?? "";
        }
    }

    private static string Plain(string words) => Encoding.UTF8.GetString(Convert.FromBase64String(words));

    private static string Address(string line) => line.Split('<')[1].Split('>')[0];
}
