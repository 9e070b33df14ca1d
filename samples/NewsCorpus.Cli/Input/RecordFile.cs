using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;
using NewsCorpus.Cli.Output;
using NewsCorpus.Writing;

namespace NewsCorpus.Cli.Input;

/// <summary>Reads what `parse` wrote as JSON Lines, packed with gzip or not.</summary>
internal static class RecordFile
{
    /// <summary>The longest line that is read: a record with all evidence is a few times as long as its source.</summary>
    public const int MaxLineBytes = 1024 * 1024 * 1024;

    /// <summary>Makes sure that files of records are there before any work is done.</summary>
    /// <exception cref="CliException">A path names no file, or the output.</exception>
    public static void Check(string path, OutputPlace place)
    {
        if (Directory.Exists(path)) throw new CliException($"{path}: is a folder; name the records in it.");
        if (!File.Exists(path)) throw new CliException($"{path}: no such file.");
        place.Refuse(path);
    }

    /// <summary>The lines that are not blank, one at a time in the same reader, each with its place for messages.</summary>
    /// <param name="path">Where the lines are from, for their places.</param>
    /// <param name="stream">The lines.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="InvalidDataException">It is packed and breaks off.</exception>
    public static async IAsyncEnumerable<(Utf8LineReader Lines, string Place)> ReadAsync(string path, Stream stream, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var lines = new Utf8LineReader(stream, MaxLineBytes);
        for (var number = 1; await lines.ReadAsync(cancellationToken); number++)
        {
            if (lines.IsTooLong || !lines.Line.Span.Trim(" \t"u8).IsEmpty) yield return (lines, string.Create(CultureInfo.InvariantCulture, $"{path}:{number}"));
        }
    }

    /// <summary>The record of the line that was read last; null where it holds something else.</summary>
    public static ArticleRecord? RecordOf(Utf8LineReader lines)
    {
        try
        {
            return !lines.IsTooLong && JsonSerializer.Deserialize(lines.Line.Span, ArticleRecordContext.Default.ArticleRecord) is { } record && IsWhole(record) ? record : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Whether a record has what every record has: JSON may say null where the type does not.</summary>
    private static bool IsWhole(ArticleRecord record) =>
        record is { Id: not null, Outcome: not null, Source.Format: not null }
        && record.Blocks.All(IsWhole) && (record.Removed ?? []).All(IsWhole) && record.Diagnostics.All(static diagnostic => diagnostic?.Code is not null);

    private static bool IsWhole(BlockRecord block) => block is { Role: not null, Rule: not null, Text: not null };
}
