namespace NewsCorpus.Benchmarks.Inputs;

/// <summary>The inputs of the benchmarks by name.</summary>
internal static class Pages
{
    private const int HostileSize = 2_000;

    public static byte[] ByName(string name) => name switch
    {
        "small" => GeneratedPages.Small,
        "medium" => GeneratedPages.Medium,
        "large" => GeneratedPages.Large,
        "scrape" => GeneratedPages.Scrape(30),
        _ => HostilePages.Make(name, HostileSize),
    };
}
