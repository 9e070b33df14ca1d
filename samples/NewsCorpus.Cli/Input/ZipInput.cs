using System.IO.Compression;
using System.Runtime.CompilerServices;
using NewsCorpus.Sources;

namespace NewsCorpus.Cli.Input;

/// <summary>A ZIP archive of documents. Nothing is unpacked to disk, and no size that the archive states is trusted.</summary>
/// <param name="path">The archive, as the user named it.</param>
/// <param name="limits">The largest document that is read.</param>
/// <param name="skipped">Counts the entries that are no documents.</param>
internal sealed class ZipInput(string path, ReadLimits limits, SkippedRecords skipped) : ISourceInput
{
    private double _progress;

    public double Progress => Volatile.Read(ref _progress);

    public async IAsyncEnumerable<InputDocument> ReadAsync(Func<string, bool> accepts, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var container = InputPaths.IdOf(path);
        var (archive, problem) = await OpenAsync(cancellationToken);
        using (archive)
        {
            if (archive is null)
            {
                if (accepts(container)) yield return SourceFile.Unreadable(problem, new SourceOrigin { Path = container }, container);
                yield break;
            }

            var entries = archive.Entries;
            if (!entries.Any(IsDocument) && accepts(container)) yield return SourceFile.WithoutDocuments(container);
            for (var i = 0; i < entries.Count; i++)
            {
                var name = entries[i].FullName;
                var id = container + "/" + name;
                if (!IsDocument(entries[i])) Skip(entries[i]);
                else if (accepts(id)) yield return Read(entries[i], container, id);
                Volatile.Write(ref _progress, (i + 1.0) / entries.Count);
            }
        }

        Volatile.Write(ref _progress, 1);
    }

    private async ValueTask<(ZipArchive? Archive, string Problem)> OpenAsync(CancellationToken cancellationToken)
    {
        ZipArchive? archive = null;
        try
        {
            archive = await ZipFile.OpenReadAsync(path, cancellationToken);
            // The list of entries is read when it is asked for, and may be the damaged part.
            _ = archive.Entries;
            return (archive, "");
        }
        catch (Exception exception) when (SourceFile.IsBroken(exception))
        {
            archive?.Dispose();
            return (null, exception.Message);
        }
    }

    private InputDocument Read(ZipArchiveEntry entry, string container, string id)
    {
        var origin = new SourceOrigin { Path = entry.FullName, Container = container };
        if (entry.IsEncrypted) return SourceFile.Unreadable("The entry is encrypted: unpack the archive with its password first.", origin, id);
        try
        {
            using var stream = entry.Open();
            return SourceFile.ReadStream(stream, origin, id, limits);
        }
        catch (Exception exception) when (SourceFile.IsBroken(exception))
        {
            return SourceFile.Unreadable(exception.Message, origin, id);
        }
    }

    private static bool IsDocument(ZipArchiveEntry entry) => IsVisibleFile(entry) && InputPaths.IsDocument(entry.FullName);

    private static bool IsVisibleFile(ZipArchiveEntry entry) => !entry.FullName.EndsWith('/') && !InputPaths.IsHidden(entry.FullName);

    private void Skip(ZipArchiveEntry entry)
    {
        if (IsVisibleFile(entry)) skipped.AddFile(entry.FullName);
    }
}
