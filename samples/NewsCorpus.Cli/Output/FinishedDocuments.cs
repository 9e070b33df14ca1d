using System.Buffers.Binary;
using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using NewsCorpus.Cli.Input;

namespace NewsCorpus.Cli.Output;

/// <summary>The documents whose records an earlier run has written whole, so that the next one passes over them. Not thread-safe.</summary>
internal sealed class FinishedDocuments
{
    // Part of a cryptographic hash, because two ids that collide would cost a document.
    private readonly Dictionary<UInt128, int> _documents = [];

    private FinishedDocuments()
    {
    }

    /// <summary>The number of their records.</summary>
    public int Records { get; private set; }

    /// <summary>
    /// Reads the records that a file holds, and cuts off what was torn when the run broke off: a line that has no end, and the first records of a
    /// document with several.
    /// </summary>
    /// <param name="file">JSON Lines; it need not exist.</param>
    /// <param name="isPacked">Whether it is packed with gzip.</param>
    /// <param name="cancellationToken">Stops the reading; the file is as it was.</param>
    /// <exception cref="CliException">The file holds something else, or cannot be read or written.</exception>
    public static async Task<FinishedDocuments> ReadAsync(string file, bool isPacked, CancellationToken cancellationToken)
    {
        var finished = new FinishedDocuments();
        if (!File.Exists(file)) return finished;
        try
        {
            var (kept, isWhole) = await finished.CountAsync(file, cancellationToken);
            if (!isWhole) await CutAsync(file, isPacked, kept, cancellationToken);
            return finished;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // A disk that has no room for the whole records anew may have it later.
            throw new CliException($"{file}: {exception.Message}", exception is IOException ? ExitCode.Retry : ExitCode.BadArguments, exception);
        }
    }

    /// <summary>Whether a document is finished; one that occurs several times is, as often as there are records of it.</summary>
    public bool Take(string id)
    {
        var hash = HashOf(id);
        if (_documents.GetValueOrDefault(hash) is not (> 0 and var count)) return false;
        _documents[hash] = count - 1;
        return true;
    }

    /// <summary>Counts the finished documents.</summary>
    /// <returns>Where their records end, in what is unpacked, and whether the file ends there, too.</returns>
    private async Task<(long Kept, bool IsWhole)> CountAsync(string file, CancellationToken cancellationToken)
    {
        using var stream = LineStream.OpenFile(file);
        var lines = new Utf8LineReader(stream.Content, RecordFile.MaxLineBytes);
        var (start, records) = (0L, 0);
        (string Id, int? Part)? last = null;
        var isWhole = true;
        for (var number = 1; await TryReadAsync(lines, cancellationToken) is { } isLine && (isWhole = isLine); number++)
        {
            if (RecordFile.RecordOf(lines) is not { } record) throw new CliException($"{file}: line {number} is no record that `parse` wrote; a run can go on behind such records only.");
            var part = record.Source.Part;
            if (last is { } before && part is null or 1)
            {
                Add(before.Id, records);
                (start, records) = (lines.Offset, 0);
            }

            // Further records of a document have its id with their number.
            (last, records) = (part is null or 1 || last is null ? (record.Id, part) : (last.Value.Id, part), records + 1);
        }

        // The last document may have had further parts.
        if (last is not { Part: null } done) return (start, isWhole && last is null);
        Add(done.Id, records);
        return (lines.Offset, isWhole);
    }

    private void Add(string id, int records)
    {
        CollectionsMarshal.GetValueRefOrAddDefault(_documents, HashOf(id), out _)++;
        Records += records;
    }

    /// <summary>Reads a line.</summary>
    /// <returns>Null where there is none; false where it is torn, or cannot be unpacked.</returns>
    private static async ValueTask<bool?> TryReadAsync(Utf8LineReader lines, CancellationToken cancellationToken)
    {
        try
        {
            return await lines.ReadAsync(cancellationToken) ? lines.HasBreak : null;
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }

    private static async Task CutAsync(string file, bool isPacked, long kept, CancellationToken cancellationToken)
    {
        if (!isPacked)
        {
            using var plain = new FileStream(file, FileMode.Open, FileAccess.Write);
            plain.SetLength(kept);
            return;
        }

        // What is packed cannot be cut at a record, so its whole records are packed anew.
        // Through a link, which would lose the place of its file to the copy.
        var target = OutputPlace.TargetOf(file);
        var copy = target + ".cut";
        using (var from = LineStream.OpenFile(file))
        await using (var to = new GZipStream(new FileStream(copy, FileMode.Create), CompressionLevel.Fastest))
        {
            var buffer = new byte[64 * 1024];
            for (var left = kept; left > 0;)
            {
                var count = await from.Content.ReadAsync(buffer.AsMemory(0, (int)Math.Min(left, buffer.Length)), cancellationToken);
                await to.WriteAsync(buffer.AsMemory(0, count), cancellationToken);
                left -= count;
            }
        }

        File.Move(copy, target, overwrite: true);
    }

    private static UInt128 HashOf(string id)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(MemoryMarshal.AsBytes(id.AsSpan()), hash);
        return BinaryPrimitives.ReadUInt128LittleEndian(hash);
    }
}
