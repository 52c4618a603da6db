using System.Text.RegularExpressions;
using Shouldly;
using Xunit;

namespace PanduKota.App.Tests.Security;

/// <summary>No secret lies in the repository.</summary>
public sealed partial class RepositorySecretsTests
{
    private static readonly string[] Binary = [".png", ".xlsx", ".docx", ".pdf", ".woff2", ".ico"];

    [Fact]
    public void No_file_holds_a_key_a_token_or_a_password() => SourceTree.Files
        .Where(path => !Binary.Contains(Path.GetExtension(path)))
        .SelectMany(path => SecretsIn(SourceTree.Read(path)).Select(found => $"{path}: {found[..Math.Min(12, found.Length)]}..."))
        .ShouldBeEmpty();

    [Theory]
    [InlineData("-----BEGIN RSA PRIV", "ATE KEY-----")]
    [InlineData("AKIA", "ABCDEFGHIJKLMNOP")]
    [InlineData("ghp_", "0123456789abcdefghijABCDEFGHIJ012345")]
    [InlineData("eyJhbGciOiJSUzI1NiIsInR5cCI6", "IkpXVCJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.c2lnbmF0dXJl")]
    [InlineData("pk_", "AbCdEfGhIjKlMnOpQrStUvWxYz0123456789-_AbCdE")]
    [InlineData("Host=db;Pass", "word=Tr0ub4dor;Database=x")]
    [InlineData("smtp://user:", "hunter2x@mail.daerah.go.id")]
    public void Each_kind_is_found_where_it_is(string first, string rest) => SecretsIn($"x {first}{rest} y").ShouldNotBeEmpty();

    private static IEnumerable<string> SecretsIn(string words) => Secret().Matches(words).Select(m => m.Value).Where(found => !Stands().IsMatch(found));

    // Private keys; keys of clouds and code hosts; signed tokens; keys of this product; passwords in connection strings and addresses.
    [GeneratedRegex(@"-----BEGIN (?:[A-Z]+ )?PRIVATE KEY|\bAKIA[0-9A-Z]{16}\b|\bgh[pousr]_[A-Za-z0-9]{36}|\bxox[baprs]-[A-Za-z0-9-]{10,}|\bAIza[0-9A-Za-z_-]{35}"
        + @"|\beyJ[A-Za-z0-9_-]{20,}\.eyJ[A-Za-z0-9_-]{10,}\.[A-Za-z0-9_-]+|\bpk_[A-Za-z0-9_-]{43}\b|(?i:;\s*password=)[^;""'\s{]{4,}|(?i:\b(?:smtp|https?|postgres(?:ql)?)://)[^\s/:@""'{}]+:[^\s/:@""'{}]+@")]
    private static partial Regex Secret();

    // Words that stand for a password in instructions and examples.
    [GeneratedRegex(@"(?i)password=(\.\.\.|rahasia|secret|sandi|password|salah)|:(password|sandi|kunci|rahasia|pw|secret|s3cret[^@]*|p%40ss[^@]*|kata[^@]*|p|r%40hasia)@")]
    private static partial Regex Stands();
}
