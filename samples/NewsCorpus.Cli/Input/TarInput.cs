using System.Formats.Tar;
using System.Runtime.CompilerServices;
using NewsCorpus.Sources;

namespace NewsCorpus.Cli.Input;

/// <summary>A tar archive of documents, packed with gzip or not. It is read from front to end, and nothing is unpacked to disk.</summary>
/// <param name="path">The archive, as the user named it.</param>
/// <param name="limits">The largest document that is read.</param>
/// <param name="skipped">Counts the entries that are no documents.</param>
internal sealed class TarInput(string path, ReadLimits limits, SkippedRecords skipped) : ISourceInput
{
    private double _progress;

    public double Progress => Volatile.Read(ref _progress);

    public async IAsyncEnumerable<InputDocument> ReadAsync(Func<string, bool> accepts, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var container = InputPaths.IdOf(path);
        var (file, problem) = Open();
        var isEmpty = true;
        using (file)
        {
            await using var reader = file is null ? null : new TarReader(file.Content, leaveOpen: true);
            while (reader is not null && problem is null)
            {
                (var entry, problem) = await NextAsync(reader, cancellationToken);
                if (entry is null) break;
                Volatile.Write(ref _progress, file!.ProgressAt(entry.DataOffset));
                if (InputPaths.IsHidden(entry.Name)) continue;
                if (entry.EntryType is TarEntryType.HardLink or TarEntryType.SymbolicLink) skipped.AddLink();
                if (!IsFile(entry)) continue;
                if (!InputPaths.IsDocument(entry.Name))
                {
                    skipped.AddFile(entry.Name);
                    continue;
                }

                isEmpty = false;
                var name = entry.Name.StartsWith("./", StringComparison.Ordinal) ? entry.Name[2..] : entry.Name;
                var id = container + "/" + name;
                if (accepts(id)) yield return Read(entry, new SourceOrigin { Path = name, Container = container }, id);
            }
        }

        if (problem is not null && accepts(container)) yield return SourceFile.Unreadable(problem, new SourceOrigin { Path = container }, container);
        else if (isEmpty && accepts(container)) yield return SourceFile.WithoutDocuments(container);
        Volatile.Write(ref _progress, 1);
    }

    private (LineStream? File, string? Problem) Open()
    {
        try
        {
            return (LineStream.OpenFile(path), null);
        }
        catch (Exception exception) when (SourceFile.IsBroken(exception))
        {
            return (null, exception.Message);
        }
    }

    private static async ValueTask<(TarEntry? Entry, string? Problem)> NextAsync(TarReader reader, CancellationToken cancellationToken)
    {
        try
        {
            return (await reader.GetNextEntryAsync(copyData: false, cancellationToken), null);
        }
        catch (Exception exception) when (SourceFile.IsBroken(exception))
        {
            return (null, "The archive breaks off: " + exception.Message);
        }
    }

    private InputDocument Read(TarEntry entry, SourceOrigin origin, string id)
    {
        try
        {
            return SourceFile.ReadStream(entry.DataStream ?? Stream.Null, origin, id, limits);
        }
        catch (Exception exception) when (SourceFile.IsBroken(exception))
        {
            return SourceFile.Unreadable(exception.Message, origin, id);
        }
    }

    private static bool IsFile(TarEntry entry) => entry.EntryType is TarEntryType.RegularFile or TarEntryType.V7RegularFile or TarEntryType.ContiguousFile;
}
