using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.Extensions.Options;
using PanduKota.Features.Storage;

namespace PanduKota.App.Hosting.SignIn;

/// <summary>The framework's place for sealing keys, in our database: nodes that share it share sign-ins and form tokens.</summary>
public sealed class KeysInDatabase(IServiceScopeFactory scopes) : IXmlRepository, IConfigureOptions<KeyManagementOptions>
{
    public void Configure(KeyManagementOptions options) => options.XmlRepository = this;

    public IReadOnlyCollection<XElement> GetAllElements()
    {
        using var scope = scopes.CreateScope();
        return [.. scope.ServiceProvider.GetRequiredService<SealingKeys>().All().Select(xml => XElement.Parse(xml))];
    }

    public void StoreElement(XElement element, string friendlyName)
    {
        // The framework asks without await, once in ninety days; from the pool, so that no caller's context is waited on.
        Task.Run(async () =>
        {
            await using var scope = scopes.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<SealingKeys>().Add(friendlyName, element.ToString(SaveOptions.DisableFormatting), CancellationToken.None);
        }).GetAwaiter().GetResult();
    }
}
