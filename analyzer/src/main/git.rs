//! Trees of a git repository, read by `git` and written to a folder of our own.
//!
//! Only `rev-parse`, `ls-tree` and `cat-file` are called: they run no hook, no filter, no pager, touch neither index nor work
//! tree, and fetch nothing. Of the project's own programs none runs.

use std::ffi::OsStr;
use std::io::{BufRead, BufReader, Write};
use std::path::{Component, Path, PathBuf};
use std::process::{Command, Stdio};

/// Larger files are left out, unless they are Rust: nothing else that is read is as large.
const LARGEST: u64 = 1 << 20;

/// A repository, by the folder of its work tree.
#[derive(Clone, Debug)]
pub(crate) struct Repository {
    /// Absolute, without links.
    pub(crate) top: PathBuf,
}

/// A file of a tree.
struct Blob {
    hash: String,
    path: PathBuf,
    /// A symbolic link: its text is the target.
    link: bool,
}

impl Repository {
    /// The repository that `dir` is in.
    pub(crate) fn of(dir: &Path) -> Result<Repository, String> {
        let out = git(dir, ["rev-parse", "--show-toplevel"])?;
        let top = PathBuf::from(text(out)?.trim_end_matches(['\n', '\r']));
        let top = top.canonicalize().map_err(|error| format!("{}: {error}", top.display()))?;
        Ok(Repository { top })
    }

    /// The commit that a revision names.
    pub(crate) fn commit(&self, revision: &str) -> Result<String, String> {
        if revision.starts_with('-') || revision.is_empty() {
            return Err(format!("`{revision}` is no revision"));
        }
        let wanted = format!("{revision}^{{commit}}");
        let out = git(&self.top, ["rev-parse", "--verify", "--quiet", "--end-of-options", &wanted]);
        let out = out.map_err(|_| format!("git knows no revision `{revision}`"))?;
        Ok(text(out)?.trim().to_owned())
    }

    /// The text of a file of a revision: `REV:path`, where the path starts at the root of the repository, or at `dir` when it
    /// starts with `./` or `../`.
    pub(crate) fn file(&self, dir: &Path, revision: &str, path: &str) -> Result<String, String> {
        let commit = self.commit(revision)?;
        let out = git(dir, ["cat-file", "blob", &format!("{commit}:{path}")])?;
        text(out)
    }

    /// Writes the files of a commit below `dir`, which is empty.
    pub(crate) fn write(&self, commit: &str, dir: &Path) -> Result<(), String> {
        let list = git(&self.top, ["ls-tree", "-r", "-z", "-l", "--full-tree", commit])?;
        let blobs: Vec<Blob> = list.split(|byte| *byte == 0).filter_map(blob).collect();
        let mut child = command(&self.top)
            .args(["cat-file", "--batch"])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .map_err(|error| not_run(&error))?;
        let (Some(mut asks), Some(answers)) = (child.stdin.take(), child.stdout.take()) else {
            return Err("git gives no answers".to_owned());
        };
        let hashes: String = blobs.iter().map(|blob| format!("{}\n", blob.hash)).collect();
        // Both ends at once: either side may wait for the other to read.
        let asking = std::thread::spawn(move || asks.write_all(hashes.as_bytes()));
        let written = read_all(BufReader::new(answers), &blobs, dir);
        let _ = child.kill();
        let _ = child.wait();
        let _ = asking.join();
        written
    }
}

/// Reads the answer for each blob and writes it.
fn read_all(mut answers: impl BufRead, blobs: &[Blob], dir: &Path) -> Result<(), String> {
    let cut = |error: std::io::Error| format!("git stopped: {error}");
    let mut links = Vec::new();
    for blob in blobs {
        let mut head = String::new();
        answers.read_line(&mut head).map_err(cut)?;
        let size = head.trim_end().rsplit(' ').next().and_then(|size| size.parse::<usize>().ok());
        let size = size.ok_or_else(|| format!("git has no content of {}", blob.path.display()))?;
        let mut bytes = vec![0; size];
        answers.read_exact(&mut bytes).map_err(cut)?;
        answers.read_exact(&mut [0]).map_err(cut)?;
        if blob.link {
            links.push((blob, bytes));
            continue;
        }
        store(&dir.join(&blob.path), &bytes)?;
    }
    // A link within the tree is written as what it points to: nothing may point out of it.
    for (blob, target) in links {
        let target = String::from_utf8_lossy(&target).into_owned();
        let from = blob.path.parent().unwrap_or(Path::new(""));
        if let Some(path) = within(&from.join(target))
            && let Ok(bytes) = std::fs::read(dir.join(path))
        {
            store(&dir.join(&blob.path), &bytes)?;
        }
    }
    Ok(())
}

fn store(path: &Path, bytes: &[u8]) -> Result<(), String> {
    let wrong = |error: std::io::Error| format!("{} cannot be written: {error}", path.display());
    if let Some(parent) = path.parent() {
        std::fs::create_dir_all(parent).map_err(wrong)?;
    }
    std::fs::write(path, bytes).map_err(wrong)
}

/// `100644 blob HASH    SIZE\tPATH`; `None` for what is no file of interest.
fn blob(line: &[u8]) -> Option<Blob> {
    let line = std::str::from_utf8(line).ok()?;
    let (head, path) = line.split_once('\t')?;
    let mut words = head.split_ascii_whitespace();
    let (mode, kind, hash, size) = (words.next()?, words.next()?, words.next()?, words.next()?);
    let path = within(Path::new(path))?;
    let is_small = size.parse::<u64>().is_ok_and(|size| size <= LARGEST);
    let is_rust = path.extension().is_some_and(|extension| extension == "rs");
    (kind == "blob" && (is_small || is_rust)).then(|| Blob { hash: hash.to_owned(), path, link: mode == "120000" })
}

/// A relative path that stays below where it starts.
fn within(path: &Path) -> Option<PathBuf> {
    let mut out = PathBuf::new();
    for part in path.components() {
        match part {
            Component::Normal(part) => out.push(part),
            Component::CurDir => {}
            Component::ParentDir => {
                if !out.pop() {
                    return None;
                }
            }
            Component::RootDir | Component::Prefix(_) => return None,
        }
    }
    (!out.as_os_str().is_empty()).then_some(out)
}

fn command(dir: &Path) -> Command {
    let mut command = Command::new("git");
    command
        .arg("-C")
        .arg(dir)
        .args(["--no-optional-locks", "--no-pager"])
        .args(["-c", "core.hooksPath=/dev/null", "-c", "core.fsmonitor=false", "-c", "protocol.allow=never"])
        .env("GIT_TERMINAL_PROMPT", "0")
        .env("GIT_NO_LAZY_FETCH", "1")
        .env("LC_ALL", "C");
    command
}

/// Standard output of a call that ends well; else what git says.
fn git<'a>(dir: &Path, arguments: impl IntoIterator<Item = &'a str>) -> Result<Vec<u8>, String> {
    let mut command = command(dir);
    command.args(arguments.into_iter().map(OsStr::new)).stdin(Stdio::null());
    let output = command.output().map_err(|error| not_run(&error))?;
    if output.status.success() {
        return Ok(output.stdout);
    }
    let said = String::from_utf8_lossy(&output.stderr);
    let said = said.lines().next().unwrap_or("it failed").trim_start_matches("fatal: ").to_owned();
    Err(format!("git: {said}"))
}

fn not_run(error: &std::io::Error) -> String {
    format!("`git` cannot be run: {error}")
}

fn text(bytes: Vec<u8>) -> Result<String, String> {
    String::from_utf8(bytes).map_err(|_| "it is not UTF-8".to_owned())
}

/// A folder of our own, gone with the value.
#[derive(Debug)]
pub(crate) struct Scratch {
    /// Absolute, without links.
    pub(crate) path: PathBuf,
}

impl Scratch {
    /// An empty folder that nobody else can read.
    pub(crate) fn new() -> Result<Scratch, String> {
        let base = std::env::temp_dir();
        let wrong = |error: std::io::Error| format!("no folder can be made in {}: {error}", base.display());
        let mut builder = std::fs::DirBuilder::new();
        #[cfg(unix)]
        std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
        for attempt in 0..1000 {
            let path = base.join(format!("cargo-privacy-check-{}-{attempt}", std::process::id()));
            match builder.create(&path) {
                Ok(()) => return Ok(Scratch { path: path.canonicalize().map_err(wrong)? }),
                Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => {}
                Err(error) => return Err(wrong(error)),
            }
        }
        Err(format!("no folder can be made in {}: all names are taken", base.display()))
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.path);
    }
}
