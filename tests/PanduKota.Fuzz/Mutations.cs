using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace PanduKota.Fuzz;

/// <summary>Small damages to a valid file. Each knows the shape of the file, so that the damage gets past the first gate.</summary>
internal static partial class Mutations
{
    /// <summary>The file with one damage; which, the number decides.</summary>
    public delegate byte[] Damage(byte[] file, Random random);

    public static byte[] Bytes(byte[] file, Random random)
    {
        if (file.Length == 0)
        {
            return [(byte)random.Next(256)];
        }
        var at = random.Next(file.Length);
        switch (random.Next(5))
        {
            case 0:
                return file[..at];
            case 1:
                return [.. file[..at], .. file[random.Next(file.Length)..]];
            case 2:
                return [.. file[..at], .. Encoding.UTF8.GetBytes(Atoms.Any(random)), .. file[at..]];
            default:
                var copy = (byte[])file.Clone();
                for (var i = random.Next(1, 6); i > 0; i--)
                {
                    copy[random.Next(copy.Length)] ^= (byte)(1 << random.Next(8));
                }
                return copy;
        }
    }

    public static byte[] Words(byte[] file, Random random) => Encoding.UTF8.GetBytes(Words(Encoding.UTF8.GetString(file), random));

    /// <summary>A table as text: cells, rows, separators, quotes, letters of another encoding.</summary>
    public static byte[] Table(byte[] file, Random random)
    {
        var words = Encoding.UTF8.GetString(file);
        var cells = Cell().Split(words);
        switch (random.Next(10))
        {
            case 0:
                return Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes(words)).ToArray();
            case 1:
                return Encoding.Latin1.GetBytes(words);
            case 2:
                return Encoding.UTF8.GetBytes(words.Replace(random.Next(2) == 0 ? ';' : ',', "\t,;|"[random.Next(4)]));
            case 3:
                var rows = words.Split('\n');
                return Encoding.UTF8.GetBytes(string.Join('\n', rows.Select(r => rows[random.Next(rows.Length)])));
            case 4:
                return Words(file, random);
            default:
                cells[random.Next(cells.Length)] = random.Next(3) == 0 ? cells[random.Next(cells.Length)] : Atoms.Any(random);
                return Encoding.UTF8.GetBytes(string.Concat(cells));
        }
    }

    /// <summary>JSON: values put in place of each other, members doubled, dropped, nested.</summary>
    public static byte[] Json(byte[] file, Random random)
    {
        var parts = Token().Matches(Encoding.UTF8.GetString(file)).Select(m => m.Value).ToList();
        if (parts.Count == 0)
        {
            return Words(file, random);
        }
        var (at, to) = (random.Next(parts.Count), random.Next(parts.Count));
        switch (random.Next(8))
        {
            case 0:
                parts.RemoveAt(at);
                break;
            case 1:
                parts.InsertRange(at, parts[Math.Min(at, to)..Math.Min(Math.Max(at, to), Math.Min(at, to) + 12)]);
                break;
            case 2:
                (parts[at], parts[to]) = (parts[to], parts[at]);
                break;
            case 3:
                parts.Insert(at, new string(random.Next(2) == 0 ? '[' : '{', random.Next(1, 200)));
                break;
            default:
                parts[at] = random.Next(3) switch
                {
                    0 => Atoms.Any(random),
                    1 => parts[to],
                    _ => "\"" + Atoms.Any(random).Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal).Replace("\r", "\\r", StringComparison.Ordinal).Replace("\0", "\\u0000", StringComparison.Ordinal) + "\"",
                };
                break;
        }
        return Encoding.UTF8.GetBytes(string.Concat(parts));
    }

    /// <summary>Fields as a form posts them: names and values, doubled, dropped, renamed.</summary>
    public static byte[] Form(byte[] file, Random random)
    {
        var pairs = Encoding.UTF8.GetString(file).Split('&').ToList();
        var at = random.Next(pairs.Count);
        var (name, value) = pairs[at].Split('=', 2) is [var n, var v] ? (n, v) : (pairs[at], "");
        switch (random.Next(8))
        {
            case 0:
                pairs.RemoveAt(at);
                break;
            case 1:
                pairs.Add(pairs[at]);
                break;
            case 2:
                pairs[at] = Uri.EscapeDataString(Figure().Replace(Uri.UnescapeDataString(name), _ => Atoms.Any(random), 1)) + "=" + value;
                break;
            case 3:
                pairs[at] = Escaped(Atoms.Any(random)) + "=" + value;
                break;
            default:
                pairs[at] = name + "=" + Escaped(Atoms.Any(random));
                break;
        }
        return Encoding.UTF8.GetBytes(string.Join('&', pairs));
    }

    /// <summary>A zip whose parts are XML or anything: their content is broken and the zip stays whole; now and then the zip itself.</summary>
    public static byte[] Package(byte[] file, Random random)
    {
        if (random.Next(8) == 0)
        {
            return Bytes(file, random);
        }
        List<(string Name, byte[] Bytes)> parts;
        try
        {
            using var zip = new ZipArchive(new MemoryStream(file));
            parts = [.. zip.Entries.Select(e => (e.FullName, Unpacked(e)))];
        }
        catch (InvalidDataException)
        {
            // Broken by an earlier damage of the same input.
            return Bytes(file, random);
        }
        if (parts.Count == 0)
        {
            return Bytes(file, random);
        }
        var at = random.Next(parts.Count);
        switch (random.Next(10))
        {
            case 0:
                parts.RemoveAt(at);
                break;
            case 1:
                parts.Add(parts[at]);
                break;
            case 2:
                parts[at] = (parts[random.Next(parts.Count)].Name, parts[at].Bytes);
                break;
            case 3:
                parts[at] = (parts[at].Name + Atoms.Any(random), parts[at].Bytes);
                break;
            default:
                parts[at] = (parts[at].Name, Xml(parts[at].Bytes, random));
                break;
        }
        using var made = new MemoryStream();
        using (var zip = new ZipArchive(made, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, bytes) in parts)
            {
                using var entry = zip.CreateEntry(name.Length == 0 ? "x" : name[..Math.Min(name.Length, 400)], CompressionLevel.Fastest).Open();
                entry.Write(bytes);
            }
        }
        return made.ToArray();
    }

    private static byte[] Xml(byte[] part, Random random)
    {
        var words = Encoding.UTF8.GetString(part);
        var tags = Tag().Matches(words);
        if (tags.Count == 0 || random.Next(4) == 0)
        {
            return Encoding.UTF8.GetBytes(Words(words, random));
        }
        var (one, other) = (tags[random.Next(tags.Count)], tags[random.Next(tags.Count)]);
        return Encoding.UTF8.GetBytes(random.Next(5) switch
        {
            0 => words.Remove(one.Index, one.Length),
            1 => words.Insert(other.Index, one.Value),
            2 => words.Remove(one.Index, one.Length).Insert(one.Index, Attribute().Replace(one.Value, m => $"{m.Groups[1].Value}=\"{Atoms.Any(random)}\"", 1)),
            3 => words.Remove(one.Index, one.Length).Insert(one.Index, other.Value),
            _ => Content().Replace(words, m => random.Next(6) == 0 ? $">{Atoms.Any(random)}<" : m.Value, 12, random.Next(words.Length)),
        });
    }

    private static string Words(string words, Random random)
    {
        var (at, length) = (random.Next(words.Length + 1), random.Next(1, 30));
        return random.Next(5) switch
        {
            0 => words[..at],
            1 => words.Remove(at, Math.Min(length, words.Length - at)),
            2 => words.Insert(at, words.Substring(Math.Min(at, Math.Max(0, words.Length - length)), Math.Min(length, words.Length))),
            3 when at < words.Length => words[..at] + (char)random.Next(1, 0x3000) + words[(at + 1)..],
            _ => words.Insert(at, Atoms.Any(random)),
        };
    }

    private static string Escaped(string words)
    {
        // Half a surrogate pair cannot be escaped; it goes as bytes that are no letter.
        try
        {
            return Uri.EscapeDataString(words);
        }
        catch (UriFormatException)
        {
            return "%ED%A0%80";
        }
    }

    private static byte[] Unpacked(ZipArchiveEntry entry)
    {
        using var bytes = new MemoryStream();
        using var from = entry.Open();
        from.CopyTo(bytes);
        return bytes.ToArray();
    }

    [GeneratedRegex("(?<=[;,\t\n])|(?=[;,\t\n])")]
    private static partial Regex Cell();

    [GeneratedRegex("\"(?:[^\"\\\\]|\\\\.)*\"|-?\\d+(?:\\.\\d+)?|true|false|null|[\\[\\]{},:]|\\s+|.")]
    private static partial Regex Token();

    [GeneratedRegex(@"\d+")]
    private static partial Regex Figure();

    [GeneratedRegex("<[^>]{0,400}>")]
    private static partial Regex Tag();

    [GeneratedRegex("([A-Za-z:]+)=\"[^\"]*\"")]
    private static partial Regex Attribute();

    [GeneratedRegex(">[^<]*<")]
    private static partial Regex Content();
}
