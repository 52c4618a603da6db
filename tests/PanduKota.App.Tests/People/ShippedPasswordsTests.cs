using PanduKota.App.Hosting.SignIn;
using PanduKota.Features.People;
using Shouldly;
using Xunit;

namespace PanduKota.App.Tests.People;

/// <summary>The list that the program is built with does what it is there for.</summary>
public sealed class ShippedPasswordsTests
{
    [Fact]
    public void The_list_is_long_and_more_than_three_thousand_of_the_demanded_length_are_refused()
    {
        ShippedPasswords.List.Count.ShouldBeGreaterThan(40_000);
        // What people make of the words that are tried first when twelve letters are demanded.
        string[] first = ["password", "iloveyou", "sunshine", "princess", "football", "liverpool", "superman", "michelle", "chocolate", "butterfly", "computer", "basketball", "anthony", "charlie", "jordan23", "whatever"];
        var made = first.SelectMany(a => first.SelectMany(b => new[] { a + b, $"{a} {b}", $"{a}-{b}!", a + b + "1" }).Concat(["123", "2026", "2026!", "!!!", "12345", "007"]).SelectMany(end => new[] { end.Length > 6 ? end : a + a + end }))
            .Concat(Enumerable.Range(1900, 130).SelectMany(year => first.Select(word => $"{word}{word}{year}"))).Where(p => p.Length >= PasswordRules.Least).Distinct().ToList();

        made.Count.ShouldBeGreaterThan(3_000);
        made.Where(p => PasswordRules.Check(p, [], "New", ShippedPasswords.List) is null).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("kuda baterai staples biru")]
    [InlineData("pagar bambu seribu bintang")]
    [InlineData("correct horse battery staple")]
    [InlineData("x7#Lm2pQ9vRt")]
    public void Good_ones_pass(string password) => PasswordRules.Check(password, [], "New", ShippedPasswords.List).ShouldBeNull();
}
