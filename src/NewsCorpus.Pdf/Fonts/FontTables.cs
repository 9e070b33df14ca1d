namespace NewsCorpus.Pdf.Fonts;

/// <summary>Reads the tables that are embedded in the assembly.</summary>
internal static class FontTables
{
    /// <summary>The rows of a table, cut at tabs.</summary>
    /// <param name="name">The file name of the table.</param>
    /// <exception cref="InvalidOperationException">The assembly was built without the table.</exception>
    public static IEnumerable<string[]> Read(string name)
    {
        using var stream = typeof(FontTables).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"The table {name} is missing.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line) yield return line.Split('\t');
    }
}
