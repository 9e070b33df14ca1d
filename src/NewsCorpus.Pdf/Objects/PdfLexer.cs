using System.Buffers;

namespace NewsCorpus.Pdf.Objects;

/// <summary>Cuts bytes into tokens. Whatever the bytes are, each call either moves on or reports the end. Not thread-safe.</summary>
internal sealed class PdfLexer(ReadOnlyMemory<byte> data, int position = 0)
{
    private static readonly SearchValues<byte> s_ends = SearchValues.Create("\0\t\n\f\r ()<>[]{}/%"u8);

    private readonly ReadOnlyMemory<byte> _data = data;
    private byte[] _scratch = new byte[256];
    private int _length;
    private int _start;

    /// <summary>Where the next token is looked for.</summary>
    public int Position { get; set; } = position;

    /// <summary>Where the last token started.</summary>
    public int TokenStart => _start;

    /// <summary>The value of the last token, when it was a number.</summary>
    public double Number { get; private set; }

    /// <summary>The bytes of the last token, when it was a string, name or keyword; valid until the next call.</summary>
    public ReadOnlySpan<byte> Text => _scratch.AsSpan(0, _length);

    /// <summary>Reads the next token.</summary>
    public PdfToken Next()
    {
        var bytes = _data.Span;
        SkipSpace(bytes);
        _start = Position;
        if (Position >= bytes.Length) return PdfToken.End;
        var first = bytes[Position];
        switch (first)
        {
            case (byte)'/':
                Position++;
                ReadName(bytes);
                return PdfToken.Name;
            case (byte)'(':
                Position++;
                ReadString(bytes);
                return PdfToken.String;
            case (byte)'<' when Position + 1 < bytes.Length && bytes[Position + 1] == '<':
                Position += 2;
                return PdfToken.DictionaryOpen;
            case (byte)'<':
                Position++;
                ReadHexString(bytes);
                return PdfToken.String;
            case (byte)'>' when Position + 1 < bytes.Length && bytes[Position + 1] == '>':
                Position += 2;
                return PdfToken.DictionaryClose;
            case (byte)'[':
                Position++;
                return PdfToken.ArrayOpen;
            case (byte)']':
                Position++;
                return PdfToken.ArrayClose;
            case (>= (byte)'0' and <= (byte)'9') or (byte)'+' or (byte)'-' or (byte)'.' when ReadNumber(bytes):
                return PdfToken.Number;
            default:
                ReadKeyword(bytes);
                return PdfToken.Keyword;
        }
    }

    /// <summary>Passes over the data of an inline image, which may hold anything: they end at EI between white space.</summary>
    public void SkipInlineImage()
    {
        var bytes = _data.Span;
        var mark = bytes[Position..].IndexOf("ID"u8);
        if (mark < 0) return;
        var at = Position + mark + 2;
        while (true)
        {
            var end = bytes[Math.Min(at, bytes.Length)..].IndexOf("EI"u8);
            if (end < 0)
            {
                Position = bytes.Length;
                return;
            }

            at += end + 2;
            var isAlone = IsSpace(bytes[at - 3]) && (at >= bytes.Length || s_ends.Contains(bytes[at]));
            if (!isAlone) continue;
            Position = at;
            return;
        }
    }

    /// <summary>Whether a byte is white space.</summary>
    public static bool IsSpace(byte value) => value is 0 or 9 or 10 or 12 or 13 or 32;

    private void SkipSpace(ReadOnlySpan<byte> bytes)
    {
        while (Position < bytes.Length)
        {
            var value = bytes[Position];
            if (value == '%')
            {
                var end = bytes[Position..].IndexOfAny((byte)'\r', (byte)'\n');
                Position = end < 0 ? bytes.Length : Position + end;
            }
            else if (!IsSpace(value))
            {
                return;
            }
            else
            {
                Position++;
            }
        }
    }

    private bool ReadNumber(ReadOnlySpan<byte> bytes)
    {
        var i = Position;
        var isNegative = false;
        while (i < bytes.Length && bytes[i] is (byte)'+' or (byte)'-') isNegative |= bytes[i++] == '-';
        double value = 0, scale = 0;
        var digits = 0;
        for (; i < bytes.Length; i++)
        {
            var unit = bytes[i];
            if (unit is >= (byte)'0' and <= (byte)'9')
            {
                digits++;
                value = (value * 10) + (unit - '0');
                scale *= 10;
            }
            else if (unit == '.' && scale == 0)
            {
                scale = 1;
            }
            else if (unit != '-')
            {
                // "12-34" is written by careless producers and read as 1234 or 12; a sign inside is passed over.
                break;
            }
        }

        if (digits == 0 && scale == 0) return false;
        // A word such as "0g" after a number: the number ends here.
        if (digits == 0 && i < bytes.Length && !s_ends.Contains(bytes[i])) return false;
        Number = (isNegative ? -value : value) / (scale == 0 ? 1 : scale);
        Position = i;
        return true;
    }

    private void ReadKeyword(ReadOnlySpan<byte> bytes)
    {
        var end = bytes[Position..].IndexOfAny(s_ends);
        var length = end < 0 ? bytes.Length - Position : Math.Max(1, end);
        _length = 0;
        Append(bytes.Slice(Position, Math.Min(length, 128)));
        Position += length;
    }

    private void ReadName(ReadOnlySpan<byte> bytes)
    {
        var end = bytes[Position..].IndexOfAny(s_ends);
        var raw = end < 0 ? bytes[Position..] : bytes.Slice(Position, end);
        Position += raw.Length;
        _length = 0;
        if (raw.Length > 1024) raw = raw[..1024];
        if (raw.IndexOf((byte)'#') < 0)
        {
            Append(raw);
            return;
        }

        for (var i = 0; i < raw.Length; i++)
        {
            if (raw[i] == '#' && i + 2 < raw.Length && HexValue(raw[i + 1]) >= 0 && HexValue(raw[i + 2]) >= 0)
            {
                Append((byte)((HexValue(raw[i + 1]) << 4) | HexValue(raw[i + 2])));
                i += 2;
            }
            else
            {
                Append(raw[i]);
            }
        }
    }

    private void ReadHexString(ReadOnlySpan<byte> bytes)
    {
        _length = 0;
        var high = -1;
        while (Position < bytes.Length)
        {
            var unit = bytes[Position++];
            if (unit == '>') break;
            var value = HexValue(unit);
            if (value < 0) continue;
            if (high < 0)
            {
                high = value;
            }
            else
            {
                Append((byte)((high << 4) | value));
                high = -1;
            }
        }

        if (high >= 0) Append((byte)(high << 4));
    }

    private void ReadString(ReadOnlySpan<byte> bytes)
    {
        _length = 0;
        var depth = 1;
        while (Position < bytes.Length)
        {
            var unit = bytes[Position++];
            if (unit == '\\')
            {
                ReadEscape(bytes);
                continue;
            }

            if (unit == '(') depth++;
            else if (unit == ')' && --depth == 0) return;
            Append(unit);
        }
    }

    private void ReadEscape(ReadOnlySpan<byte> bytes)
    {
        if (Position >= bytes.Length) return;
        var unit = bytes[Position++];
        switch (unit)
        {
            case (byte)'n': Append((byte)'\n'); break;
            case (byte)'r': Append((byte)'\r'); break;
            case (byte)'t': Append((byte)'\t'); break;
            case (byte)'b': Append((byte)'\b'); break;
            case (byte)'f': Append((byte)'\f'); break;
            case (byte)'\r':
                if (Position < bytes.Length && bytes[Position] == '\n') Position++;
                break;
            case (byte)'\n':
                break;
            case >= (byte)'0' and <= (byte)'7':
                var value = unit - '0';
                for (var i = 0; i < 2 && Position < bytes.Length && bytes[Position] is >= (byte)'0' and <= (byte)'7'; i++) value = (value * 8) + bytes[Position++] - '0';
                Append((byte)value);
                break;
            default:
                Append(unit);
                break;
        }
    }

    private static int HexValue(byte unit) => unit switch
    {
        >= (byte)'0' and <= (byte)'9' => unit - '0',
        >= (byte)'a' and <= (byte)'f' => unit - 'a' + 10,
        >= (byte)'A' and <= (byte)'F' => unit - 'A' + 10,
        _ => -1,
    };

    private void Append(byte value)
    {
        if (_length == _scratch.Length) Array.Resize(ref _scratch, _scratch.Length * 2);
        _scratch[_length++] = value;
    }

    private void Append(ReadOnlySpan<byte> values)
    {
        if (_length + values.Length > _scratch.Length) Array.Resize(ref _scratch, Math.Max(_length + values.Length, _scratch.Length * 2));
        values.CopyTo(_scratch.AsSpan(_length));
        _length += values.Length;
    }
}
