using Npgsql;

namespace PanduKota.Features.Storage;

/// <summary>Whether the account at PostgreSQL may do more than PanduKota needs: it needs to own its one database.</summary>
public static class PostgresRights
{
    /// <returns>Names of the rights that are too many, as PostgreSQL calls them.</returns>
    public static async Task<IReadOnlyList<string>> TooMany(NpgsqlConnection connection, CancellationToken cancel)
    {
        await using var command = connection.CreateCommand();
        command.CommandText =
            """
            select r.name from pg_roles, lateral (values ('SUPERUSER', rolsuper), ('CREATEROLE', rolcreaterole), ('CREATEDB', rolcreatedb),
                ('REPLICATION', rolreplication), ('BYPASSRLS', rolbypassrls)) as r(name, has)
            where rolname = current_user and r.has
            """;
        await using var rows = await command.ExecuteReaderAsync(cancel);
        List<string> names = [];
        while (await rows.ReadAsync(cancel))
        {
            names.Add(rows.GetString(0));
        }
        return names;
    }
}
