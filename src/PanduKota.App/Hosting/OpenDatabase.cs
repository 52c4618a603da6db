using PanduKota.Features.Storage;

namespace PanduKota.App.Hosting;

/// <summary>Brings the database to the model of this version, and its secrets under the present key, before the first request is answered.</summary>
public sealed class OpenDatabase(IServiceScopeFactory scopes) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<PlanDb>().Migrate(cancellationToken);
        var secrets = scope.ServiceProvider.GetRequiredService<StoredSecrets>();
        if (await secrets.Check(cancellationToken) is { } problem)
        {
            throw new InvalidOperationException(problem.ToString());
        }
        await secrets.SealAll(cancellationToken);
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
