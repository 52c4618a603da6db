using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace PanduKota.Features.Storage;

/// <summary>
/// Tables and columns are called as the classes and members are, in snake_case: <c>CostLine.FundSource</c> is
/// <c>cost_line.fund_source</c>. So they read the same in psql, in sqlite3 and in the code.
/// </summary>
internal static class SnakeCaseNames
{
    public static void Apply(ModelBuilder model)
    {
        foreach (var entity in model.Model.GetEntityTypes())
        {
            var table = Of(entity.ClrType.Name);
            entity.SetTableName(table);
            foreach (var property in entity.GetProperties())
            {
                property.SetColumnName(Of(property.Name));
            }
            foreach (var key in entity.GetKeys())
            {
                key.SetName((key.IsPrimaryKey() ? "pk_" : "ak_") + table);
            }
            foreach (var index in entity.GetIndexes())
            {
                index.SetDatabaseName($"ix_{table}_{Columns(index.Properties)}");
            }
            foreach (var foreignKey in entity.GetForeignKeys())
            {
                foreignKey.SetConstraintName($"fk_{table}_{Of(foreignKey.PrincipalEntityType.ClrType.Name)}_" +
                                             Columns([.. foreignKey.Properties.TakeLast(1)]));
            }
        }
    }

    public static string Of(string name)
    {
        var words = new StringBuilder(name.Length + 8);
        foreach (var (index, letter) in name.Index())
        {
            if (char.IsUpper(letter) && index > 0)
            {
                words.Append('_');
            }
            words.Append(char.ToLowerInvariant(letter));
        }
        return words.ToString();
    }

    private static string Columns(IReadOnlyList<IReadOnlyProperty> properties) =>
        string.Join('_', properties.Select(p => Of(p.Name)));
}
