using System.Globalization;

namespace NewsCorpus.Cli.Output;

/// <summary>Writes one file an article into a folder. Each file appears whole, under its name, or not at all; none takes the place of a file that is read.</summary>
internal sealed class FolderSink : IRecordSink
{
    private readonly string _folder;
    private readonly string _extension;
    private readonly RecordRenderer _renderer;
    private readonly OutputPlace _place;
    private readonly List<string> _waiting = [];
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _repetitions = new(StringComparer.Ordinal);

    /// <summary>Creates the folder and proves that it can be written.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="extension">The extension of its files, without the dot.</param>
    /// <param name="renderer">Knows what opens and closes a file.</param>
    /// <param name="place">Knows which of its files are read.</param>
    /// <exception cref="CliException">It cannot be written.</exception>
    public FolderSink(string folder, string extension, RecordRenderer renderer, OutputPlace place)
    {
        _folder = folder;
        _extension = extension;
        _renderer = renderer;
        _place = place;
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
        var name = FreeNameOf(SafeFileName.Of(record.Id));
        using (var file = new FileStream(PartialOf(name), FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0))
        {
            file.Write(_renderer.Header.Span);
            file.Write(record.Content.Span);
            file.Write(_renderer.Footer.Span);
        }

        // An older file may be the article of an earlier run, or a page that a later line of a list names: that is known when all is read.
        if (File.Exists(PathOf(name))) _waiting.Add(name);
        else File.Move(PartialOf(name), PathOf(name));
    }

    public void Complete()
    {
        foreach (var name in _waiting)
        {
            var free = name;
            while (_place.IsRead(PathOf(free))) free = FreeNameOf(name);
            File.Move(PartialOf(name), PathOf(free), overwrite: true);
        }

        _waiting.Clear();
    }

    private string PathOf(string name) => Path.Combine(_folder, name + "." + _extension);

    private string PartialOf(string name) => PathOf(name) + ".partial";

    /// <summary>A name that no record of this run has: of documents with one id the second is "id-2", and none writes over another.</summary>
    private string FreeNameOf(string name)
    {
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
        foreach (var name in _waiting) File.Delete(PartialOf(name));
    }
}
