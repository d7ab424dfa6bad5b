//! Packages with a lock of their own: each knows what the crate depends on, or its task would stop before it has begun.

/// What the crate depends on by a lock: the names, without versions.
pub(crate) fn dependencies(lock: &str) -> Vec<&str> {
    let named = "\nname = \"goalcards\"\n";
    let own = lock.split("[[package]]").find(|package| package.contains(named));
    let listed = own.and_then(|package| package.split_once("dependencies = [\n"));
    let listed = listed.map_or("", |(_, rest)| rest.split_once(']').map_or(rest, |(list, _)| list));
    listed
        .lines()
        .filter_map(|line| line.trim().trim_matches([',', '"']).split_whitespace().next())
        .collect()
}
