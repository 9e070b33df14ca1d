using System.Globalization;

namespace NewsCorpus.Html;

/// <summary>The text of a script, or a string literal inside one with its escapes decoded, with the place of each unit in the source.</summary>
internal sealed class ScriptView
{
    private readonly char[] _text;
    private readonly int[] _places;

    private ScriptView(char[] text, int[] places, int length)
    {
        _text = text;
        _places = places;
        Length = length;
    }

    /// <summary>Its length in UTF-16 units.</summary>
    public int Length { get; }

    /// <summary>Its text.</summary>
    public ReadOnlySpan<char> Text => _text.AsSpan(0, Length);

    /// <summary>Where a unit stands in the source; the length gives the place after the last one.</summary>
    public int PlaceOf(int index) => _places[index];

    /// <summary>Views a part of the source as it stands.</summary>
    public static ScriptView Of(ReadOnlySpan<char> source, int start, int end)
    {
        var places = new int[end - start + 1];
        for (var i = 0; i < places.Length; i++) places[i] = start + i;
        return new ScriptView(source[start..end].ToArray(), places, end - start);
    }

    /// <summary>Views the content of a string literal, decoded.</summary>
    public ScriptView Decode(int start, int end)
    {
        var text = new char[end - start];
        var places = new int[end - start + 1];
        var length = 0;
        for (var at = start; at < end;)
        {
            places[length] = _places[at];
            at += ReadUnit(Text[at..end], out text[length++]);
        }

        places[length] = _places[end];
        return new ScriptView(text, places, length);
    }

    /// <summary>Reads one unit of a string literal.</summary>
    /// <returns>How many units of the script it takes.</returns>
    public static int ReadUnit(ReadOnlySpan<char> text, out char unit)
    {
        unit = text[0];
        if (unit != '\\' || text.Length < 2) return 1;
        unit = text[1] switch { 'n' => '\n', 'r' => '\r', 't' => '\t', 'b' or 'f' => ' ', _ => text[1] };
        var digits = text[1] switch { 'u' => 4, 'x' => 2, _ => 0 };
        if (digits == 0 || text.Length < 2 + digits) return 2;
        if (!ushort.TryParse(text.Slice(2, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)) return 2;
        unit = (char)code;
        return 2 + digits;
    }
}
