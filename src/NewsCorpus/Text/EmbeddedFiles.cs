namespace NewsCorpus.Text;

/// <summary>Reads the models and word lists that are embedded in the assembly.</summary>
internal static class EmbeddedFiles
{
    /// <summary>Opens a file.</summary>
    /// <param name="name">Its file name.</param>
    /// <exception cref="InvalidDataException">The assembly was built without it.</exception>
    public static Stream Open(string name) =>
        typeof(EmbeddedFiles).Assembly.GetManifestResourceStream(name) ?? throw new InvalidDataException($"The file {name} is not embedded.");

    /// <summary>The rows of a list, cut at tabs, without empty lines and comments (#).</summary>
    /// <param name="name">Its file name.</param>
    public static IEnumerable<string[]> Rows(string name)
    {
        using var reader = new StreamReader(Open(name));
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#') yield return line.Split('\t');
        }
    }
}
