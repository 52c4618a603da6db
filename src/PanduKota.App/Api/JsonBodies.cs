using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace PanduKota.App.Api;

/// <summary>How bodies are read, by the API and by commands alike: strictly, so that a slip of the pen is answered and not passed over.</summary>
public static class JsonBodies
{
    /// <summary>
    /// Unknown members are refused, and so are members that are missing, or null, although their type says they are there. Members that
    /// have a default or may be null can be left out.
    /// </summary>
    public static void ReadStrictly(JsonSerializerOptions options)
    {
        options.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.CamelCase));
        options.UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow;
        options.RespectNullableAnnotations = true;
        options.TypeInfoResolver = (options.TypeInfoResolver ?? new DefaultJsonTypeInfoResolver()).WithAddedModifier(Demand);
    }

    private static void Demand(JsonTypeInfo type)
    {
        foreach (var member in type.Properties.Where(p => !p.PropertyType.IsValueType && p.AssociatedParameter is { HasDefaultValue: false, IsNullable: false }))
        {
            member.IsRequired = true;
        }
    }
}
