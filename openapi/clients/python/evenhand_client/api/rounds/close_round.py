from http import HTTPStatus
from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.close_request import CloseRequest
from ...models.problem import Problem
from ...models.round_ import Round
from ...types import Response


def _get_kwargs(
    competition_id: UUID,
    round_id: UUID,
    *,
    body: CloseRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/competitions/{competition_id}/rounds/{round_id}/closing".format(
            competition_id=quote(str(competition_id), safe=""),
            round_id=quote(str(round_id), safe=""),
        ),
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Problem | Round | None:
    if response.status_code == 200:
        response_200 = Round.from_dict(response.json())

        return response_200

    if response.status_code == 400:
        response_400 = Problem.from_dict(response.json())

        return response_400

    if response.status_code == 401:
        response_401 = Problem.from_dict(response.json())

        return response_401

    if response.status_code == 404:
        response_404 = Problem.from_dict(response.json())

        return response_404

    if response.status_code == 409:
        response_409 = Problem.from_dict(response.json())

        return response_409

    if response.status_code == 413:
        response_413 = Problem.from_dict(response.json())

        return response_413

    if response.status_code == 415:
        response_415 = Problem.from_dict(response.json())

        return response_415

    if response.status_code == 422:
        response_422 = Problem.from_dict(response.json())

        return response_422

    if response.status_code == 429:
        response_429 = Problem.from_dict(response.json())

        return response_429

    if response.status_code == 500:
        response_500 = Problem.from_dict(response.json())

        return response_500

    if response.status_code == 503:
        response_503 = Problem.from_dict(response.json())

        return response_503

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[Problem | Round]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    competition_id: UUID,
    round_id: UUID,
    *,
    client: AuthenticatedClient,
    body: CloseRequest,
) -> Response[Problem | Round]:
    """Close a round

     Submitted sheets count from then on. The round's tables are kept as a snapshot, and its
    results are computed from that: what happens later to people, entries or conflicts does not
    change them. Refused while sheets are missing, eligible entries have fewer reviews than the
    panel size, or no judge links parts of the panels; the answer lists all of it, and the last
    two can be waived with a reason.

    **Permissions**: organisers of the competition.

    Args:
        competition_id (UUID):
        round_id (UUID):
        body (CloseRequest): What organisers accept when they close a round. `{}` accepts nothing.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Problem | Round]
    """

    kwargs = _get_kwargs(
        competition_id=competition_id,
        round_id=round_id,
        body=body,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    competition_id: UUID,
    round_id: UUID,
    *,
    client: AuthenticatedClient,
    body: CloseRequest,
) -> Problem | Round | None:
    """Close a round

     Submitted sheets count from then on. The round's tables are kept as a snapshot, and its
    results are computed from that: what happens later to people, entries or conflicts does not
    change them. Refused while sheets are missing, eligible entries have fewer reviews than the
    panel size, or no judge links parts of the panels; the answer lists all of it, and the last
    two can be waived with a reason.

    **Permissions**: organisers of the competition.

    Args:
        competition_id (UUID):
        round_id (UUID):
        body (CloseRequest): What organisers accept when they close a round. `{}` accepts nothing.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Problem | Round
    """

    return sync_detailed(
        competition_id=competition_id,
        round_id=round_id,
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    competition_id: UUID,
    round_id: UUID,
    *,
    client: AuthenticatedClient,
    body: CloseRequest,
) -> Response[Problem | Round]:
    """Close a round

     Submitted sheets count from then on. The round's tables are kept as a snapshot, and its
    results are computed from that: what happens later to people, entries or conflicts does not
    change them. Refused while sheets are missing, eligible entries have fewer reviews than the
    panel size, or no judge links parts of the panels; the answer lists all of it, and the last
    two can be waived with a reason.

    **Permissions**: organisers of the competition.

    Args:
        competition_id (UUID):
        round_id (UUID):
        body (CloseRequest): What organisers accept when they close a round. `{}` accepts nothing.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Problem | Round]
    """

    kwargs = _get_kwargs(
        competition_id=competition_id,
        round_id=round_id,
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    competition_id: UUID,
    round_id: UUID,
    *,
    client: AuthenticatedClient,
    body: CloseRequest,
) -> Problem | Round | None:
    """Close a round

     Submitted sheets count from then on. The round's tables are kept as a snapshot, and its
    results are computed from that: what happens later to people, entries or conflicts does not
    change them. Refused while sheets are missing, eligible entries have fewer reviews than the
    panel size, or no judge links parts of the panels; the answer lists all of it, and the last
    two can be waived with a reason.

    **Permissions**: organisers of the competition.

    Args:
        competition_id (UUID):
        round_id (UUID):
        body (CloseRequest): What organisers accept when they close a round. `{}` accepts nothing.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Problem | Round
    """

    return (
        await asyncio_detailed(
            competition_id=competition_id,
            round_id=round_id,
            client=client,
            body=body,
        )
    ).parsed
