using PanduKota.Engines.Words;

namespace PanduKota.App.Hosting;

/// <summary>Pages say everything through this: the indexer with an Indonesian sentence and its values, in the language of the request.</summary>
public sealed class Say
{
    public string this[string indonesian, params object?[] values] => Text.Of(indonesian, values).ToString();
}
