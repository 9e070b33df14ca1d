using System.Globalization;

namespace NewsCorpus.Cli.Output;

/// <summary>Writes one file an article into a folder. Each file appears whole, under its name, or not at all.</summary>
internal sealed class FolderSink : IRecordSink
{
    private readonly string _folder;
    private readonly string _extension;
    private readonly RecordRenderer _renderer;
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _repetitions = new(StringComparer.Ordinal);

    /// <summary>Creates the folder and proves that it can be written.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="extension">The extension of its files, without the dot.</param>
    /// <param name="renderer">Knows what opens and closes a file.</param>
    /// <exception cref="CliException">It cannot be written.</exception>
    public FolderSink(string folder, string extension, RecordRenderer renderer)
    {
        _folder = folder;
        _extension = extension;
        _renderer = renderer;
        try
        {
            Directory.CreateDirectory(folder);
            var probe = Path.Combine(folder, Path.GetRandomFileName());
            using (File.Create(probe, 1, FileOptions.DeleteOnClose))
            {
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new CliException($"{folder}: cannot be written: {exception.Message}", ExitCode.BadArguments, exception);
        }
    }

    public void Write(RenderedRecord record)
    {
        if (record.Content.IsEmpty) return;
        var path = Path.Combine(_folder, NameOf(record.Id) + "." + _extension);
        var partial = path + ".partial";
        using (var file = new FileStream(partial, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0))
        {
            file.Write(_renderer.Header.Span);
            file.Write(record.Content.Span);
            file.Write(_renderer.Footer.Span);
        }

        File.Move(partial, path, overwrite: true);
    }

    /// <summary>A name that no record of this run has: of documents with one id the second is "id-2", and none writes over another.</summary>
    private string NameOf(string id)
    {
        var name = SafeFileName.Of(id);
        if (_names.Add(name)) return name;
        var number = _repetitions.GetValueOrDefault(name, 1);
        string numbered;
        do numbered = string.Create(CultureInfo.InvariantCulture, $"{name}-{++number}");
        while (!_names.Add(numbered));
        _repetitions[name] = number;
        return numbered;
    }

    public void Flush()
    {
    }

    public void Dispose()
    {
    }
}
